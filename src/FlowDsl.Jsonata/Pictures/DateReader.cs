using System.Globalization;
using System.Text.RegularExpressions;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>Text to an instant, by a picture.</summary>
internal static class DateReader
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Milliseconds since 1970, or null where the text does not match. What the picture lacks at its large end is today's.</summary>
    internal static double? Parse(string text, string picture, DateTimeOffset now)
    {
        var markers = DateMarkerParser.Parse(picture);
        var pattern = "^" + string.Concat(markers.Select(m => $"({Pattern(m)})")) + "\\z";
        Match match;
        try
        {
            match = Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw Fault.Of("U1001", message: "Expression evaluation timeout: the picture matches in too many ways", inner: fault);
        }
        if (!match.Success) return null;
        var components = new Dictionary<char, double>();
        for (var i = 0; i < markers.Count; i++)
            if (markers[i].Literal is null && Value(markers[i], match.Groups[i + 1].Value) is { } value) components[markers[i].Component] = value;
        if (components.Count == 0 && markers.TrueForAll(m => m.Literal is not null)) return null;
        var millis = DateAssembly.Millis(components, CivilDate.Of(now.ToUnixTimeMilliseconds()));
        return Math.Abs(millis) <= CivilDate.MostMillis ? millis : throw Fault.Of("D3110", value: JsonataValue.From(text));
    }

    private static string Pattern(DateMarker marker)
    {
        if (marker.Literal is { } literal) return Regex.Escape(literal);
        if (marker.Component is 'Z' or 'z')
        {
            var separator = marker.Integer is { Repeats: > 0, Separators: [var first, ..] } ? Regex.Escape(first.Text) + "[0-9]+" : "";
            return (marker.Component == 'z' ? "GMT" : "") + "[-+][0-9]+" + separator;
        }
        if (marker.Component == 'f') return "[0-9]+";
        return marker.Integer?.Style switch
        {
            null when marker.Component is 'M' or 'x' or 'F' or 'P' => "[a-zA-Z]+",
            null => throw Fault.Of("D3133", value: JsonataValue.From(marker.Component.ToString())),
            IntegerStyle.Letters => "[a-z]+",
            IntegerStyle.Roman => "[mdclxvi]+",
            IntegerStyle.Words => WordNumbers.Pattern,
            IntegerStyle.Decimal => Digits(marker),
            _ => throw Fault.Of("D3130", value: JsonataValue.From(marker.Integer!.Token)),
        };
    }

    /// <summary>As in the reference implementation ASCII digits without separators, however the picture would write the number.</summary>
    private static string Digits(DateMarker marker)
    {
        var count = marker.ParseWidth is > 0 and var width ? $"{{{width.ToString(CultureInfo.InvariantCulture)}}}" : "+";
        return "[0-9]" + count + (marker.Integer!.IsOrdinal ? "(?:th|st|nd|rd)" : "");
    }

    /// <summary>Null where the text is no name of a month, a day or half a day: then the component is not given.</summary>
    private static double? Value(DateMarker marker, string text) => marker.Component switch
    {
        'Z' or 'z' => Offset(marker, text),
        'f' => double.Parse("0." + text[..Math.Min(3, text.Length)], CultureInfo.InvariantCulture) * 1000,
        'P' when marker.Integer is null => text switch { "am" or "AM" => 0, "pm" or "PM" => 1, _ => null },
        'M' or 'x' when marker.Integer is null => Name(DateNames.Months, marker, text),
        'F' when marker.Integer is null => Name(DateNames.Days, marker, text),
        _ => marker.Integer!.Parse(text),
    };

    private static double? Name(string[] names, DateMarker marker, string text)
    {
        for (var i = names.Length - 1; i >= 0; i--)
            if (text == (marker.MostWidth is > 0 and var width && width < names[i].Length ? names[i][..width] : names[i])) return i + 1;
        return null;
    }

    /// <summary>
    /// Minutes. Without a separator the first two digits are hours. The sign counts for the hours alone, as the reference implementation has it; what is no number is no offset.
    /// </summary>
    private static double Offset(DateMarker marker, string text)
    {
        if (marker.Component == 'z') text = text[3..];
        var (hours, minutes) = (text, "0");
        if (marker.Integer is { Repeats: > 0, Separators: [var first, ..] })
        {
            var at = text.IndexOf(first.Text, StringComparison.Ordinal);
            (hours, minutes) = (text[..at], text[(at + 1)..]);
        }
        else if (text.Length > 3) (hours, minutes) = (text[..3], text[3..]);
        var offset = DecimalInteger.ParseInt(hours) * 60 + DecimalInteger.ParseInt(minutes);
        return double.IsNaN(offset) ? 0 : offset;
    }
}
