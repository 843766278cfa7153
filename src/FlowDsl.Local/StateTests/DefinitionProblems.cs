using System.Globalization;
using System.Text;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Profile;

namespace FlowDsl.Local.StateTests;

/// <summary>Problems of a definition in the words of the API: <c>Invalid State Machine Definition: 'CODE: message at /place, …'</c>.</summary>
internal static class DefinitionProblems
{
    private const string OneOf = "one of ";

    // What parses and is not offered.
    private static readonly string[] s_unsupported = ["Reference to '", "Function '$", "Field '$states.", "Assignment to '$"];

    /// <param name="problems">What was found.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="isState">Whether the definition is one state, and the problems are those of a machine around it.</param>
    public static string Describe(IEnumerable<Diagnostic> problems, JsonElement definition, bool isState) =>
        $"Invalid State Machine Definition: '{string.Join(", ", Grouped(problems).Select(same => same is [var one] ? Describe(one, definition, isState) : Missing(same, Find(same[0], definition, isState).Location)))}'";

    // AWS names all that an object lacks in one message.
    private static IEnumerable<Diagnostic[]> Grouped(IEnumerable<Diagnostic> problems) =>
        problems.GroupBy(problem => problem.Code == DiagnosticCodes.MissingMember ? problem.Place : (object)problem).Select(same => same.ToArray());

    private static string Missing(Diagnostic[] problems, string at) => $"SCHEMA_VALIDATION_FAILED: These fields are required: [{string.Join(", ", problems.Reverse().Select(Lacking))}] at {at}";

    private static string Lacking(Diagnostic problem) => problem.Reason.Split('\'') is [_, var name, ..] ? name : problem.Reason;

    private static string Describe(Diagnostic problem, JsonElement definition, bool isState)
    {
        var (value, at) = Find(problem, definition, isState);
        if (problem.Code == DiagnosticCodes.UnknownStateType)
        {
            return value is { ValueKind: JsonValueKind.Object } state && state.TryGetProperty("Type", out _)
                ? $"SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at {at}/Type"
                : $"SCHEMA_VALIDATION_FAILED: These fields are required: [Type] at {at}";
        }

        if (problem.Code == DiagnosticCodes.MissingMember)
            return at.EndsWith("/Credentials", StringComparison.Ordinal) ? $"SCHEMA_VALIDATION_FAILED: The field '{Lacking(problem)}' is required but was missing at {at}" : Missing([problem], at);
        if (problem.Code == DiagnosticCodes.NotAnObject) return $"SCHEMA_VALIDATION_FAILED: Expected value of type [OBJECT] at {at}";
        if (problem.Code == DiagnosticCodes.NoSuchState && problem.Reason.Split('\'') is [_, var target, ..])
            return $"MISSING_TRANSITION_TARGET: Missing 'Next' target: {target} at {at}";
        if (problem.Code == DiagnosticCodes.Empty) return $"SCHEMA_VALIDATION_FAILED: Value cannot be empty at {at}";
        if ((problem.Code == DiagnosticCodes.NotRunHere || problem.Code == DiagnosticCodes.NoSuchField) && value is not null)
        {
            var end = at.LastIndexOf('/');
            return $"SCHEMA_VALIDATION_FAILED: Field '{at[(end + 1)..]}' is not supported at {(end == 0 ? "/" : at[..end])}";
        }

        if (problem.Code == DiagnosticCodes.NoTerminalState) return $"MISSING_END_STATE: {problem.Reason} at null";
        if (problem.Code == DiagnosticCodes.BadName && at.EndsWith("/Label", StringComparison.Ordinal)) return $"INVALID_LABEL_NAME: {problem.Reason} at {at}";
        if (problem.Code == DiagnosticCodes.BadName) return $"INVALID_STATE_NAME: {problem.Reason} at {at}";
        if (problem.Code == DiagnosticCodes.WrongQueryLanguage && problem.Reason.Split('\'') is [{ Length: > 0 }, var spoken, _, var field, _, var other, ..])
            return $"SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to '{spoken}', but field '{field}' is only supported for the '{other}' QueryLanguage at {at[..at.LastIndexOf('/')]}";
        // AWS names the template, and the field in it by its name.
        if (problem.Code == DiagnosticCodes.NotAPath && at.EndsWith(".$", StringComparison.Ordinal)) at = TemplateOf(at);
        if (problem.Code != DiagnosticCodes.ExpressionDoesNotParse) return $"SCHEMA_VALIDATION_FAILED: {Reason(problem.Reason)} at {at}";
        return s_unsupported.Any(start => problem.Reason.StartsWith(start, StringComparison.Ordinal))
            ? $"{JsonataProblem.Unsupported}: {problem.Reason}. at {at}"
            : $"{JsonataProblem.Invalid}: {problem.Reason} at {at}";
    }

    private static string Reason(string reason) => reason.Split(" is needed, not ") is [var needed, _]
        ? needed switch
        {
            "a text" => "Expected value of type [STRING]",
            "an array" => "Expected value of type [ARRAY]",
            _ when needed.StartsWith(OneOf, StringComparison.Ordinal) => $"Value should be one of the following: [{needed[OneOf.Length..]}]",
            _ => reason,
        }
        : reason;

    // The first name after that of the innermost state.
    private static string TemplateOf(string at)
    {
        var names = at.Split('/');
        return string.Join('/', names[..Math.Min(names.Length, Array.LastIndexOf(names, "States") + 3)]);
    }

    // AWS writes an index in brackets, and names as they are.
    private static (JsonElement? Value, string Location) Find(Diagnostic problem, JsonElement definition, bool isState)
    {
        JsonElement? value = definition;
        var text = new StringBuilder();
        foreach (var (i, segment) in JsonPointers.Segments((problem.Place as JsonPlace)?.JsonPointer ?? "").Index())
        {
            // Around a state that is given alone is nothing.
            var isWithin = !isState || i >= 2;
            var isItem = isWithin && value is { ValueKind: JsonValueKind.Array };
            text.Append(isItem ? "[" : "/").Append(segment).Append(isItem ? "]" : "");
            if (isWithin) value = Part(value, segment);
        }

        return (value, text.Length == 0 ? "/" : text.ToString());
    }

    private static JsonElement? Part(JsonElement? value, string segment) => value switch
    {
        { ValueKind: JsonValueKind.Object } found => found.TryGetProperty(segment, out var member) ? member : null,
        { ValueKind: JsonValueKind.Array } found when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < found.GetArrayLength() => found[index],
        _ => null,
    };
}
