using System.Globalization;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>An offset from UTC, written ±hhmm.</summary>
internal readonly record struct ZoneOffset(int Hours, int Minutes)
{
    internal int TotalMinutes => Hours * 60 + Minutes;

    internal static ZoneOffset Of(string? zone)
    {
        if (zone is null) return default;
        var digits = zone.AsSpan().Trim();
        var length = digits.Length > 0 && digits[0] is '+' or '-' ? 1 : 0;
        while (length < digits.Length && length <= 5 && char.IsAsciiDigit(digits[length])) length++;
        if (!int.TryParse(digits[..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset))
            throw Fault.Of("D3134", value: JsonataValue.From(zone));
        return new((int)Math.Floor(offset / 100.0), offset % 100);
    }

    internal string Format(DateMarker marker)
    {
        var offset = Hours * 100 + Minutes;
        var picture = marker.Integer ?? throw Fault.Of("D3133", value: JsonataValue.From(marker.Component.ToString()));
        var text = picture switch
        {
            { Repeats: > 0 } or { MandatoryDigits: 3 or 4 } => picture.Format(offset),
            { MandatoryDigits: 1 or 2 } => picture.Format(Hours) + (Minutes == 0 ? "" : ":" + Minutes.ToString("00", CultureInfo.InvariantCulture)),
            _ => throw Fault.Of("D3134", value: JsonataValue.From(picture.MandatoryDigits)),
        };
        if (offset == 0 && marker.ZForUtc) return "Z";
        return offset >= 0 ? "+" + text : text;
    }
}
