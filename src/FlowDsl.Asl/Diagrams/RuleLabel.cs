using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Diagrams;

/// <summary>A rule in words: its comment when it has one, since that was written for people; else the condition.</summary>
internal static class RuleLabel
{
    public static string Of(ChoiceRule rule) => rule.Comment ?? (rule.Condition is { } condition ? Jsonata(condition) : Words(rule));

    private static string Jsonata(JsonElement condition)
    {
        var text = condition.ValueKind == JsonValueKind.String ? condition.GetString()! : condition.GetRawText();
        return text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal) && text.Length >= 4 ? text[2..^2].Trim() : text;
    }

    private static string Words(ChoiceRule rule) =>
        string.Join(' ', Tests(rule.Test).Concat(rule.UnknownFields.Select(field => $"{field.Name} {field.Value.GetRawText()}")));

    private static IEnumerable<string> Tests(ChoiceTest? test) => test is null ? [] : [Test(test)];

    // {"Variable": "$.a", "NumericEquals": 1} reads "$.a NumericEquals 1"; And, Or, Not read as a call.
    private static string Test(ChoiceTest test) => test switch
    {
        AndTest all => $"And({string.Join(", ", all.Tests.Select(Test))})",
        OrTest any => $"Or({string.Join(", ", any.Tests.Select(Test))})",
        NotTest not => $"Not({Test(not.Test)})",
        Comparison comparison => $"{comparison.Variable} {comparison.Operator} {comparison.Operand.GetRawText()}",
        _ => "",
    };
}
