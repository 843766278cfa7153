using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Numbers that a field may compute.</summary>
internal static class Numbers
{
    /// <summary>The most seconds that a field of the language takes.</summary>
    public const long MostSeconds = 99_999_999;

    /// <summary>A whole number, or null when the field is absent.</summary>
    /// <exception cref="StateFailure">It is no whole number in the range.</exception>
    public static long? Whole(Template? template, string field, Surroundings surroundings, long least, long most = MostSeconds)
    {
        if (template is null) return null;
        var value = template.Evaluate(surroundings);
        if (value.ValueKind != JsonValueKind.Number) throw Types.Unexpected(template, field, "number", value);
        if (value.TryGetDouble(out var number) && number == Math.Floor(number) && number >= least && number <= most) return (long)number;
        throw new StateFailure(
            ErrorNames.QueryEvaluationError, $"The value of the field '{field}' must be a whole number from {least} to {most}, but was {value.GetRawText()}.") { Location = field };
    }
}
