using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.StateTests;

/// <summary>What a given context object may hold: the execution, the state, the machine, and the task's token where there is one.</summary>
internal static class ContextRules
{
    private const string Text = "string";
    private const string Whole = "integer";
    private const string Any = "";

    private static readonly Dictionary<string, Dictionary<string, string>> s_members = new(StringComparer.Ordinal)
    {
        ["Execution"] = new(StringComparer.Ordinal)
        {
            ["Id"] = Text, ["Input"] = Any, ["Name"] = Text, ["RoleArn"] = Text, ["StartTime"] = Text, ["RedriveCount"] = Whole, ["RedriveTime"] = Text,
        },
        ["State"] = new(StringComparer.Ordinal) { ["EnteredTime"] = Text, ["Name"] = Text, ["RetryCount"] = Whole },
        ["StateMachine"] = new(StringComparer.Ordinal) { ["Id"] = Text, ["Name"] = Text },
        ["Task"] = new(StringComparer.Ordinal) { ["Token"] = Text },
    };

    public static JsonataValue Read(string context, StatePlan plan)
    {
        var given = Parse(context);
        if (given.ValueKind != JsonValueKind.Object) throw Refusal("Context object must be a JSON object");
        foreach (var part in Present(given)) Check(part, plan);
        return JsonataValue.Object(Present(given).Select(part => KeyValuePair.Create(
            part.Name, JsonataValue.Object(Present(part.Value).Select(member => KeyValuePair.Create(member.Name, JsonataValue.From(member.Value)))))));
    }

    // A null is as nothing.
    private static IEnumerable<JsonProperty> Present(JsonElement value) => value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null);

    private static void Check(JsonProperty part, StatePlan plan)
    {
        if (part.Name == "Map") throw Refusal("'Map' field is not supported when mocking a Context object");
        if (part.Name == "Task" && plan is not TaskPlan { Resource.HasToken: true })
            throw Refusal("Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern");
        if (!s_members.TryGetValue(part.Name, out var members)) throw Refusal($"Field '{part.Name}' is not allowed");
        if (part.Value.ValueKind != JsonValueKind.Object) throw Refusal($"{part.Name} must be a object");
        foreach (var member in Present(part.Value))
        {
            if (!members.TryGetValue(member.Name, out var type)) throw Refusal($"Field '{member.Name}' is not allowed");
            if (!Is(type, member.Value)) throw Refusal($"{part.Name}.{member.Name} must be a {type}");
        }
    }

    private static bool Is(string type, JsonElement value) => type switch
    {
        Text => value.ValueKind == JsonValueKind.String,
        Whole => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => true,
    };

    private static JsonElement Parse(string context)
    {
        try
        {
            return JsonElement.Parse(context);
        }
        catch (JsonException)
        {
            throw Refusal("Context object must be valid JSON");
        }
    }

    private static StateTestRefusedException Refusal(string reason) => StateTestRefusedException.Validation($"Invalid Context object provided: {reason}");
}
