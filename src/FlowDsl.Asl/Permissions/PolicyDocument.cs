using FlowDsl.Asl.Json;

namespace FlowDsl.Asl.Permissions;

/// <summary>An IAM policy document.</summary>
/// <param name="Statements">The statements, in the order in which they are written.</param>
public sealed record PolicyDocument(IReadOnlyList<PolicyStatement> Statements)
{
    /// <summary>The document as JSON, with a line end at the end: the same bytes for the same statements.</summary>
    public string ToJson() => JsonStyle.Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("Version", "2012-10-17");
        json.WriteStartArray("Statement");
        foreach (var statement in Statements)
        {
            json.WriteStartObject();
            json.Text("Sid", statement.Sid);
            json.WriteString("Effect", "Allow");
            json.Texts("Action", statement.Actions);
            json.Texts("Resource", statement.Resources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
