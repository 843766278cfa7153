using System.Globalization;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>A date picture to its parts.</summary>
internal static class DateMarkerParser
{
    internal static List<DateMarker> Parse(string picture)
    {
        var parts = new List<DateMarker>();
        var start = 0;
        var at = 0;
        for (; at < picture.Length; at++)
        {
            if (picture[at] != '[') continue;
            AddLiteral(parts, picture[start..at]);
            if (at + 1 < picture.Length && picture[at + 1] == '[')
            {
                parts.Add(new DateMarker { Literal = "[" });
                at++;
            }
            else
            {
                var close = picture.IndexOf(']', at);
                if (close < 0) throw Fault.Of("D3135");
                Add(parts, Marker(string.Concat(picture[(at + 1)..close].Where(c => !char.IsWhiteSpace(c)))));
                at = close;
            }
            start = at + 1;
        }
        AddLiteral(parts, picture[start..at]);
        return parts;
    }

    private static void AddLiteral(List<DateMarker> parts, string text)
    {
        if (text.Length > 0) parts.Add(new DateMarker { Literal = text.Replace("]]", "]", StringComparison.Ordinal) });
    }

    /// <summary>Where numbers touch, the one before has to end by its width.</summary>
    private static void Add(List<DateMarker> parts, DateMarker marker)
    {
        if (marker.Integer is not null && marker.Component is not ('Z' or 'z') && parts.Count > 0 && parts[^1] is { Integer: { } before, Literal: null })
            parts[^1] = parts[^1] with { ParseWidth = before.MandatoryDigits };
        parts.Add(marker);
    }

    private static DateMarker Marker(string text)
    {
        var component = text.Length > 0 ? text[0] : '\0';
        var comma = text.LastIndexOf(',');
        var (least, most) = comma < 0 ? (null, null) : Widths(text[(comma + 1)..]);
        // A comma that is itself the component is its own presentation, too.
        var presentation = text.Length == 0 ? "" : comma < 0 ? text[1..] : comma == 0 ? "," : text[1..comma];
        var modifier = '\0';
        if (presentation.Length > 1 && presentation[^1] is 'a' or 't' or 'c' or 'o')
        {
            modifier = presentation[^1];
            presentation = presentation[..^1];
        }
        if (presentation.Length == 0) presentation = Default(component) ?? throw Fault.Of("D3132", value: JsonataValue.From(text.Length > 0 ? text[..1] : ""));

        var marker = new DateMarker { Component = component, MostWidth = most, ZForUtc = modifier == 't' };
        if (component is 'Z' or 'z') return marker with { Integer = IntegerPicture.Of(presentation) };
        if (presentation[0] is 'n' or 'N') return marker with { Names = NameCase(presentation) };
        if (!DateComponents.All.Contains(component, StringComparison.Ordinal)) return marker;
        var integer = IntegerPicture.Of(modifier == '\0' ? presentation : $"{presentation};{modifier}");
        if (integer.Style is IntegerStyle.Decimal && least > integer.MandatoryDigits) integer = integer with { MandatoryDigits = least.Value };
        if (component != 'Y') return marker with { Integer = integer };
        if (most is { } width) return marker with { Integer = integer with { MandatoryDigits = width }, YearDigits = width };
        var digits = integer.MandatoryDigits + integer.OptionalDigits;
        return marker with { Integer = integer, YearDigits = digits >= 2 ? digits : null };
    }

    private static LetterCase NameCase(string presentation) =>
        presentation[0] == 'n' ? LetterCase.Lower : presentation.Length > 1 && presentation[1] == 'n' ? LetterCase.Title : LetterCase.Upper;

    private static (int? Least, int? Most) Widths(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Width(text), null) : (Width(text[..dash]), Width(text[(dash + 1)..]));
    }

    private static int? Width(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width < 100 ? width : null;

    private static string? Default(char component) => component switch
    {
        'Y' or 'M' or 'D' or 'd' or 'W' or 'w' or 'X' or 'x' or 'H' or 'h' or 'f' => "1",
        'F' or 'P' or 'C' or 'E' => "n",
        'm' or 's' => "01",
        'Z' or 'z' => "01:01",
        _ => null,
    };
}
