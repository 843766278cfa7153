using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Local;
using FlowDsl.Local.StateTests;

namespace FlowDsl.Conformance.StateTests;

/// <summary>Answers a recorded TestState call with this library: the one file here that knows how.</summary>
public static class TestStateRunner
{
    // Members of a request that are JSON texts in the API, and were parsed in the recording.
    private static readonly string[] s_documents = ["input", "variables", "context"];

    // The other members; what else stands in a recorded request is the corpus' own word on it.
    private static readonly string[] s_members = ["stateName", "inspectionLevel", "revealSecrets", "mock", "stateConfiguration"];
    private static readonly string[] s_mockMembers = ["result", "errorOutput", "fieldValidationMode"];

    private static readonly LocalOptions s_options = new() { Account = "111111111111", RoleArn = "arn:aws:iam::111111111111:role/sfn_role" };

    /// <summary>
    /// The answer in the API's own shape (<c>status</c>, <c>output</c>, parsed as in the recording, <c>nextState</c>, <c>error</c>, <c>cause</c>, <c>inspectionData</c>), or
    /// <c>requestRejected: true</c> with <c>errorCode</c> and <c>message</c>.
    /// </summary>
    public static JsonElement Run(RecordedStateTest recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        try
        {
            return WithParsedOutput(StateTest.RunJsonAsync(Request(recorded), s_options).GetAwaiter().GetResult());
        }
        catch (StateTestRefusedException refused)
        {
            return Element(new JsonObject { ["requestRejected"] = true, ["errorCode"] = refused.Code, ["message"] = refused.Message });
        }
    }

    private static JsonElement WithParsedOutput(JsonElement answer)
    {
        var parsed = JsonNode.Parse(answer.GetRawText())!.AsObject();
        if (parsed["output"] is { } output) parsed["output"] = JsonNode.Parse(output.GetValue<string>());
        return Element(parsed);
    }

    private static JsonElement Request(RecordedStateTest recorded)
    {
        var request = new JsonObject { ["definition"] = recorded.Definition };
        foreach (var member in recorded.Request.EnumerateObject())
        {
            if (s_documents.Contains(member.Name)) request[member.Name] = IsText(recorded.Request, member.Name) ? member.Value.GetString() : member.Value.GetRawText();
            else if (member.Name == "roleArnGiven") request["roleArn"] = member.Value.GetBoolean() ? s_options.RoleArn : null;
            else if (s_members.Contains(member.Name)) request[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        }

        if (request["mock"] is JsonObject mock)
            foreach (var other in mock.Select(member => member.Key).Except(s_mockMembers).ToList()) mock.Remove(other);
        return Element(request);
    }

    // "…IsText when it did not parse".
    private static bool IsText(JsonElement request, string name) => request.TryGetProperty(name + "IsText", out var isText) && isText.ValueKind == JsonValueKind.True;

    private static JsonElement Element(JsonNode node) => JsonElement.Parse(node.ToJsonString());
}
