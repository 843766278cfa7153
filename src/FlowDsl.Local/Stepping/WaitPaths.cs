using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>How long to wait, found by a path; AWS's words for what it cannot be.</summary>
internal static class WaitPaths
{
    public static TimeSpan Seconds(JsonPath path, Surroundings surroundings)
    {
        if (!Selecting.TrySelect(path, surroundings, out var value)) throw Failure("SecondsPath parameter does not reference an input value", path);
        if (value.Kind is not JsonataKind.Number || value.AsNumber() != Math.Floor(value.AsNumber()) || Math.Abs(value.AsNumber()) > long.MaxValue)
            throw Failure("SecondsPath parameter cannot be parsed as a long value", path, value);
        if (value.AsNumber() < 0) throw Failure("SecondsPath parameter references a negative value", path, value);
        return value.AsNumber() > Numbers.MostSeconds ? throw new StateFailure(ErrorNames.Runtime, "Wait state delay is too long.") : TimeSpan.FromSeconds(value.AsNumber());
    }

    public static DateTimeOffset Timestamp(JsonPath path, Surroundings surroundings)
    {
        if (!Selecting.TrySelect(path, surroundings, out var value)) throw Failure("TimestampPath parameter does not reference an input value", path);
        return value.Kind is JsonataKind.String && Timestamps.TryParse(value.AsString(), out var instant)
            ? instant
            : throw Failure("TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string", path, value);
    }

    private static StateFailure Failure(string what, JsonPath path, JsonataValue? value = null) => new(
        ErrorNames.Runtime,
        value is { } found ? $"The {what}: {path.Text} == {(found.Kind is JsonataKind.String ? found.AsString() : found.ToJson())}" : $"The {what}: {path.Text}");
}
