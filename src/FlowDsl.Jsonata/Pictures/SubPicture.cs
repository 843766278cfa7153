namespace FlowDsl.Jsonata.Pictures;

/// <summary>One of the two halves of a number picture, taken apart.</summary>
internal sealed record SubPicture(string Text, string Prefix, string Suffix, string Active, string Mantissa, string Integer, string Fraction, string? Exponent)
{
    internal static SubPicture Of(string text, DecimalSymbols symbols)
    {
        bool IsBody(char c) => symbols.IsActive(c) && symbols.ExponentSeparator[0] != c;
        var first = 0;
        while (first < text.Length && !IsBody(text[first])) first++;
        var last = text.Length - 1;
        while (last >= first && !IsBody(text[last])) last--;
        // Without anything active all of it counts as active.
        if (first == text.Length) (first, last) = (0, text.Length - 1);

        var active = text[first..(last + 1)];
        // The reference implementation looks for the exponent in the whole and cuts the active part there.
        var exponentAt = text.IndexOf(symbols.ExponentSeparator, first, StringComparison.Ordinal);
        if (exponentAt > last + 1) exponentAt = -1;
        var mantissa = exponentAt < 0 ? active : active[..Math.Min(exponentAt, active.Length)];
        var pointAt = mantissa.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        return new(
            text,
            text[..first],
            text[(last + 1)..],
            active,
            mantissa,
            pointAt < 0 ? mantissa : mantissa[..pointAt],
            pointAt < 0 ? "" : mantissa[(pointAt + 1)..],
            exponentAt < 0 ? null : active[Math.Min(exponentAt + 1, active.Length)..]);
    }
}
