using System.Globalization;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>Integers in digits, with separators and ordinal endings.</summary>
internal static class DecimalInteger
{
    internal static string Format(string digits, IntegerPicture picture)
    {
        var text = DigitFamily.Translate(digits.PadLeft(picture.MandatoryDigits, '0'), '0', picture.Zero);
        text = picture.Repeats > 0 ? Repeat(text, picture) : Insert(text, picture);
        return picture.IsOrdinal ? text + Suffix(text) : text;
    }

    internal static double Parse(string text, IntegerPicture picture)
    {
        var digits = picture.IsOrdinal && text.Length > 2 ? text[..^2] : text;
        foreach (var separator in picture.Separators) digits = digits.Replace(separator.Text, "", StringComparison.Ordinal);
        digits = DigitFamily.Translate(digits, picture.Zero, '0');
        return ParseInt(digits.AsSpan().TrimStart());
    }

    /// <summary>ECMAScript's parseInt: the digits with which the text begins, after 0x those of base 16; NaN where there are none.</summary>
    internal static double ParseInt(ReadOnlySpan<char> text)
    {
        var negative = text.StartsWith('-');
        if (negative || text.StartsWith('+')) text = text[1..];
        var radix = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? 16 : 10;
        if (radix == 16) text = text[2..];
        var end = 0;
        while (end < text.Length && (radix == 16 ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        if (end == 0) return double.NaN;
        var value = radix == 10 ? double.Parse(text[..end], CultureInfo.InvariantCulture) : 0;
        if (radix == 16)
            foreach (var digit in text[..end]) value = (value * 16) + Convert.ToInt32(digit.ToString(), 16);
        return negative ? -value : value;
    }

    private static string Repeat(string text, IntegerPicture picture)
    {
        for (var at = text.Length - picture.Repeats; at > 0; at -= picture.Repeats) text = text.Insert(at, picture.Separators[0].Text);
        return text;
    }

    /// <summary>Separators at odd places, from the left: each shifts those that are still to come no more.</summary>
    private static string Insert(string text, IntegerPicture picture)
    {
        foreach (var separator in picture.Separators.Reverse())
        {
            var at = text.Length - separator.Position;
            // At the very beginning stands only what the picture has before all its digits.
            var isPrefix = separator.Position == picture.MandatoryDigits + picture.OptionalDigits;
            if (at > 0 || (at == 0 && isPrefix)) text = text.Insert(at, separator.Text);
        }
        return text;
    }

    private static string Suffix(string text)
    {
        var isTeen = text.Length > 1 && text[^2] == '1';
        return (isTeen ? '0' : text[^1]) switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" };
    }
}
