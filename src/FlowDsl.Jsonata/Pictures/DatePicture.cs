using System.Globalization;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>The picture of an instant, as XPath's format-dateTime has it.</summary>
internal static class DatePicture
{
    internal const string Iso = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";

    internal static string Format(double millis, string picture, string? zone)
    {
        // What is wrong with the picture is told before what is wrong with the zone.
        var parts = DateMarkerParser.Parse(picture);
        var offset = ZoneOffset.Of(zone);
        var local = millis + (offset.TotalMinutes * 60_000.0);
        if (!(Math.Abs(local) <= CivilDate.MostMillis)) throw Fault.Of("D1001", value: JsonataValue.From(millis));
        var date = CivilDate.Of((long)local);
        return string.Concat(parts.Select(p => p.Literal ?? Component(p, date, offset)));
    }

    private static string Component(DateMarker marker, CivilDate date, ZoneOffset offset) => marker.Component switch
    {
        'P' => marker.Names is LetterCase.Upper ? HalfDay(date).ToUpperInvariant() : HalfDay(date),
        'C' or 'E' => "ISO",
        'Z' => offset.Format(marker),
        'z' => offset.Format(marker) is var text && text == "Z" ? text : "GMT" + text,
        var component when marker.Names is { } letters && DateComponents.All.Contains(component, StringComparison.Ordinal) => Cut(Cased(Name(component, date), letters), marker.MostWidth),
        // A letter that names no component, as the reference implementation writes it.
        _ when marker.Integer is null => "undefined",
        'Y' when marker.YearDigits is { } digits => marker.Integer!.Format(date.Year % Math.Pow(10, digits)),
        var component => marker.Integer!.Format(DateComponents.Get(date, component)),
    };

    private static string HalfDay(CivilDate date) => date.Hour < 12 ? "am" : "pm";

    private static string Name(char component, CivilDate date) => component switch
    {
        'M' or 'x' => DateNames.Months[(int)DateComponents.Get(date, component) - 1],
        'F' => DateNames.Days[date.DayOfWeek - 1],
        _ => throw Fault.Of("D3133", value: JsonataValue.From(component.ToString())),
    };

    private static string Cased(string name, LetterCase letters) => letters switch
    {
        LetterCase.Upper => name.ToUpper(CultureInfo.InvariantCulture),
        LetterCase.Lower => name.ToLower(CultureInfo.InvariantCulture),
        _ => name,
    };

    private static string Cut(string name, int? width) => width < name.Length ? name[..width.Value] : name;
}
