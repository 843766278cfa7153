using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Says of each field that the model could not take why it could not.</summary>
internal static class FieldRules
{
    /// <param name="fields">The fields that nobody took.</param>
    /// <param name="known">The fields that there are in such an object.</param>
    /// <param name="owner">What the object is: <c>Pass state</c>.</param>
    /// <param name="at">Where the object stands.</param>
    /// <param name="problems">Where what is wrong is noted.</param>
    public static void Check(IReadOnlyList<UnknownField> fields, IReadOnlyList<string> known, string owner, Spot at, List<Diagnostic> problems)
    {
        if (fields.Count == 0) return;
        problems.AddRange(fields.Where(field => !IsNothing(field, known) && !IsLeftOver(field, fields, known))
            .Select(field => Explain(field, known, owner) with { Place = at.Member(field.Name).Place }));
    }

    // AWS takes an empty list of retriers or catchers, and an End that is none, for none.
    private static bool IsNothing(UnknownField field, IReadOnlyList<string> known) => known.Contains(field.Name) && field switch
    {
        { Name: "Retry" or "Catch", Value.ValueKind: JsonValueKind.Array } => field.Value.GetArrayLength() == 0,
        { Name: "End", Value.ValueKind: JsonValueKind.False } => true,
        _ => false,
    };

    // A test whose operator is misspelt is left as a whole: the operator says enough.
    private static bool IsLeftOver(UnknownField field, IReadOnlyList<UnknownField> fields, IReadOnlyList<string> known) =>
        field.Name == "Variable" && known.Contains(field.Name) && fields.Any(other => !known.Contains(other.Name));

    private static Diagnostic Explain(UnknownField field, IReadOnlyList<string> known, string owner)
    {
        var (name, value) = field;
        if (!known.Contains(name))
        {
            return new Diagnostic
            {
                Code = DiagnosticCodes.NoSuchField,
                Reason = $"no {owner} has a field '{name}'",
                Help = NearestName.Question(name, known) + DiagnosticCodes.NoSuchField.Help,
            };
        }

        if (IsEmpty(value)) return new Diagnostic { Code = DiagnosticCodes.Empty, Reason = $"the value of '{name}' is empty" };
        if (Placeholders.AreIn(value)) return Placeholders.Problem(name);
        if (name == "End") return new Diagnostic { Code = DiagnosticCodes.WrongType, Reason = $"true or false is needed, not {value.GetRawText()}" };
        if (value.ValueKind == JsonValueKind.Null) return new Diagnostic { Code = DiagnosticCodes.WrongType, Reason = "a text is needed, not null" };
        return name != "Comment" && known.Contains("Variable") && FieldNames.Test.Contains(name)
            ? new Diagnostic { Code = DiagnosticCodes.OneOfFields, Reason = $"'{name}' belongs to no test: a test has a Variable and one comparison, or one of And, Or, Not" }
            : new Diagnostic { Code = DiagnosticCodes.NotRunHere, Reason = $"this value of the field '{name}' is not supported" };
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.GetPropertyCount() == 0,
        JsonValueKind.String => value.ValueEquals(""),
        _ => false,
    };
}
