using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Pictures;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Instants: milliseconds since 1970 in UTC, or text.</summary>
internal static class DateFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("now", "<s?s?:s>", (a, call) => call.Built(Format(call.UtcNow.ToUnixTimeMilliseconds(), a[0], a[1]))),
        Define("millis", "<:n>", (_, call) => JsonataValue.From(call.UtcNow.ToUnixTimeMilliseconds())),
        Define("toMillis", "<s-s?:n>", ToMillis),
        Define("fromMillis", "<n-s?s?:s>", (a, call) => a[0].IsUndefined ? default : call.Built(Format(Millis(a[0]), a[1], a[2]))),
    ];

    private static JsonataValue ToMillis(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        if (!a[1].IsUndefined) return DateReader.Parse(a[0].Text(), a[1].Text(), call.UtcNow) is { } millis ? JsonataValue.From(millis) : default;
        return JsonataValue.From(IsoInstant.Parse(a[0].Text()) ?? throw Fault.Of("D3110", value: a[0]));
    }

    private static string Format(double millis, JsonataValue picture, JsonataValue zone)
    {
        if (picture.IsUndefined && zone.IsUndefined) return IsoInstant.Format((long)millis);
        return DatePicture.Format(millis, picture.Tag as string ?? DatePicture.Iso, zone.Tag as string);
    }

    private static double Millis(JsonataValue value) =>
        Math.Abs(value.Number) <= CivilDate.MostMillis ? value.Number : throw Fault.Of("D1001", value: value);
}
