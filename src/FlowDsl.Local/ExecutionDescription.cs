using System.Text.Json;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local;

/// <summary>
/// An execution as DescribeExecution answers it, so that tools for the one read the other.
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html.
/// </summary>
/// <param name="Result">The execution.</param>
public sealed record ExecutionDescription(ExecutionResult Result)
{
    /// <summary>How times are written; if nothing is said, as the AWS CLI prints them.</summary>
    public TimeFormat Times { get; init; }

    /// <summary>The document as JSON, with a line end at the end; input and output are texts.</summary>
    public string ToJson() => JsonStyle.Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("executionArn", Result.ExecutionId);
        json.WriteString("stateMachineArn", Result.StateMachineId);
        json.WriteString("name", Result.Name);
        json.WriteString("status", Text(Result.Status.ToString()));
        Time(json, "startDate", Result.StartTime);
        Time(json, "stopDate", Result.StopTime);
        Document(json, "input", Result.Input);
        Document(json, "output", Result.Output);
        if (Result.Error is { } error) json.WriteString("error", error);
        if (Result.Cause is { } cause) json.WriteString("cause", cause);
        json.WriteNumber("redriveCount", Result.RedriveCount);
        Time(json, "redriveDate", Result.RedriveTime);
        json.WriteString("redriveStatus", Text(Result.RedriveStatus.ToString()));
        if (Result.RedriveStatusReason is { } reason) json.WriteString("redriveStatusReason", reason);
        json.WriteEndObject();
    });

    /// <summary>A name of ours as AWS writes it: in upper case, with underscores between its words.</summary>
    internal static string Text(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private void Time(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } instant) Times.Write(json, name, instant);
    }

    private static void Document(Utf8JsonWriter json, string name, JsonElement? document)
    {
        if (document is not { } present) return;
        json.WriteString(name, JsonStyle.Compact(present));
        json.WriteStartObject(name + "Details");
        json.WriteBoolean("included", true);
        json.WriteEndObject();
    }
}
