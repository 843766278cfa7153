using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Diagrams;

/// <summary>A rule in words: its comment when it has one, since that was written for people; else the condition.</summary>
internal static class RuleLabel
{
    public static string Of(ChoiceRule rule) => rule.Comment ?? (rule.Condition is { } condition ? Jsonata(condition) : Fields(rule.UnknownFields));

    private static string Jsonata(JsonElement condition)
    {
        var text = condition.ValueKind == JsonValueKind.String ? condition.GetString()! : condition.GetRawText();
        return text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal) && text.Length >= 4 ? text[2..^2].Trim() : text;
    }

    // JSONPath: {"Variable": "$.a", "NumericEquals": 1} reads "$.a NumericEquals 1"; And, Or, Not read as a call.
    private static string Fields(IEnumerable<UnknownField> fields) =>
        string.Join(' ', fields.OrderByDescending(field => field.Name == "Variable").Select(Field));

    private static string Field(UnknownField field) => (field.Name, field.Value.ValueKind) switch
    {
        ("Variable", JsonValueKind.String) => field.Value.GetString()!,
        ("And" or "Or", JsonValueKind.Array) => $"{field.Name}({string.Join(", ", field.Value.EnumerateArray().Select(Nested))})",
        ("Not", JsonValueKind.Object) => $"Not({Nested(field.Value)})",
        _ => $"{field.Name} {field.Value.GetRawText()}",
    };

    private static string Nested(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Object ? Fields(rule.EnumerateObject().Where(member => member.Name != "Comment").Select(member => new UnknownField(member.Name, member.Value))) : rule.GetRawText();
}
