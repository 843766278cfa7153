using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>Instants as ISO 8601 has them.</summary>
internal static partial class IsoInstant
{
    internal static string Format(long millis)
    {
        var date = CivilDate.Of(millis);
        // Four digits of the year are written, as the picture has it for which this stands.
        return string.Create(CultureInfo.InvariantCulture, $"{date.Year % 10_000:0000}-{date.Month:00}-{date.Day:00}T{date.Hour:00}:{date.Minute:00}:{date.Second:00}.{date.Millisecond:000}Z");
    }

    /// <summary>Milliseconds since 1970, or null where the text is no instant. 30 February is 2 March, as in ECMAScript.</summary>
    internal static double? Parse(string text)
    {
        if (Shape().Match(text) is not { Success: true } match) return null;
        var month = Part(match, "month", 1);
        var day = Part(match, "day", 1);
        var hour = Part(match, "hour", 0);
        // A fraction or an offset belongs to a time.
        if (!match.Groups["hour"].Success && (match.Groups["fraction"].Success || match.Groups["sign"].Success)) return null;
        if (Part(match, "offsetHour", 0) > 23) return null;
        if (month is < 1 or > 12 || day is < 1 or > 31 || hour > 24) return null;
        // Digits beyond the third are cut, not rounded.
        var fraction = match.Groups["fraction"].Value.PadRight(3, '0')[..3];
        var date = new CivilDate(Part(match, "year", 0), month, day, hour, Part(match, "minute", 0), Part(match, "second", 0), int.Parse(fraction, CultureInfo.InvariantCulture));
        var offset = Part(match, "offsetHour", 0) * 60 + Part(match, "offsetMinute", 0);
        return date.Millis - (match.Groups["sign"].Value == "-" ? -offset : offset) * 60_000L;
    }

    private static int Part(Match match, string name, int otherwise) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(-(?<month>[01][0-9]))?(-(?<day>[0-3][0-9]))?(T(?<hour>[0-2][0-9]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]))?(\.(?<fraction>[0-9]+))?((?<sign>[+-])(?<offsetHour>[0-2][0-9]):?(?<offsetMinute>[0-5][0-9])|Z)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
