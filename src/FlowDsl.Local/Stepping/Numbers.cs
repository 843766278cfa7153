using System.Globalization;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Numbers that a field may compute or find.</summary>
internal static class Numbers
{
    /// <summary>The most seconds that a field of the language takes.</summary>
    public const long MostSeconds = 99_999_999;

    /// <summary>A whole number, or null when the field is absent.</summary>
    /// <exception cref="StateFailure">It is no whole number in the range.</exception>
    public static long? Whole(NumberField? field, Surroundings surroundings, long least, long most = MostSeconds) => field switch
    {
        null => null,
        { Path: not null } => Found(field, surroundings, "integer", value => Integer(value)) is var number && number >= least && number <= most
            ? number
            : throw new StateFailure(ErrorNames.Runtime, least == 0 && number < 0
                ? $"{field.Name} cannot be negative."
                : $"The {field.Name}Path field refers to a value that must be from {least} to {most}, but was {number}: {field.Path.Text}"),
        _ => Computed(field.Value!, field.At, surroundings, least, most),
    };

    /// <summary>A number that stands in the definition or is computed by JSONata.</summary>
    /// <exception cref="StateFailure">It is no whole number in the range.</exception>
    public static long Computed(Template template, string field, Surroundings surroundings, long least, long most)
    {
        var number = Computed(template, field, surroundings);
        if (number == Math.Floor(number) && number >= least && number <= most) return (long)number;
        throw new StateFailure(
            ErrorNames.QueryEvaluationError, $"The value of the field '{field}' must be a whole number from {least} to {most}, but was {JsonataValue.From(number).ToJson()}.") { Location = field };
    }

    /// <summary>A number, whole or not, that stands in the definition or is computed by JSONata.</summary>
    /// <exception cref="StateFailure">It is none.</exception>
    public static double Computed(Template template, string field, Surroundings surroundings)
    {
        var value = template.Evaluate(surroundings);
        return value.Kind is JsonataKind.Number ? value.AsNumber() : throw Types.Unexpected(template, field, "number", value);
    }

    /// <summary>A number that a path finds; texts of numbers count.</summary>
    /// <exception cref="StateFailure">There is none.</exception>
    public static T Found<T>(NumberField field, Surroundings surroundings, string kind, Func<JsonataValue, T?> read)
        where T : struct
    {
        var value = Selecting.ForData(field.Path!, surroundings);
        return read(value) ?? throw new StateFailure(
            ErrorNames.Runtime,
            $"The {field.Name}Path field refers to value \"{(value.Kind is JsonataKind.String ? value.AsString() : value.ToJson())}\" which is not a valid {kind}: {field.Path!.Text}");
    }

    public static long? Integer(JsonataValue value) => Real(value) is { } number && number == Math.Floor(number) && Math.Abs(number) <= long.MaxValue ? (long)number : null;

    public static double? Real(JsonataValue value) => value.Kind switch
    {
        JsonataKind.Number => value.AsNumber(),
        JsonataKind.String when double.TryParse(value.AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
