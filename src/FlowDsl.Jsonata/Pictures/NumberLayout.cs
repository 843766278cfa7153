namespace FlowDsl.Jsonata.Pictures;

/// <summary>What a half of a number picture asks for.</summary>
internal sealed record NumberLayout(
    bool HasPoint,
    string Prefix,
    string Suffix,
    int Scale,
    int ScalingFactor,
    int LeastInteger,
    int LeastFraction,
    int MostFraction,
    int ExponentDigits,
    int Repeats,
    IReadOnlyList<int> IntegerGroups,
    IReadOnlyList<int> FractionGroups)
{
    internal static NumberLayout Of(SubPicture picture, DecimalSymbols symbols)
    {
        var leastInteger = picture.Integer.Count(symbols.IsDigit);
        var scalingFactor = leastInteger;
        var leastFraction = picture.Fraction.Count(symbols.IsDigit);
        var mostFraction = picture.Fraction.Count(symbols.IsAnyDigit);
        var hasExponent = picture.Exponent is not null;
        if (leastInteger == 0 && mostFraction == 0)
        {
            if (hasExponent) leastFraction = mostFraction = 1;
            else leastInteger = 1;
        }
        if (hasExponent && leastInteger == 0 && picture.Integer.Any(symbols.IsOptionalDigit)) leastInteger = 1;
        if (leastInteger == 0 && leastFraction == 0) leastFraction = 1;
        var groups = Groups(picture.Integer, symbols, fromRight: true);
        return new(
            picture.Text.Contains(symbols.DecimalSeparator, StringComparison.Ordinal),
            picture.Prefix,
            picture.Suffix,
            picture.Text.Contains(symbols.Percent, StringComparison.Ordinal) ? 100 : picture.Text.Contains(symbols.PerMille, StringComparison.Ordinal) ? 1000 : 1,
            scalingFactor,
            leastInteger,
            leastFraction,
            mostFraction,
            picture.Exponent?.Count(symbols.IsDigit) ?? 0,
            Regularity.Of(groups),
            groups,
            Groups(picture.Fraction, symbols, fromRight: false));
    }

    internal string GroupInteger(string digits, DecimalSymbols symbols)
    {
        var places = Repeats > 0 ? Enumerable.Range(1, digits.Length / Repeats).Select(i => i * Repeats) : IntegerGroups.Order();
        var result = digits;
        // From the right, so that what is inserted shifts nothing that is still to be counted.
        foreach (var place in places)
            if (place < digits.Length) result = result.Insert(digits.Length - place, symbols.GroupingSeparator);
        return result;
    }

    internal string GroupFraction(string digits, DecimalSymbols symbols)
    {
        var result = digits;
        foreach (var place in FractionGroups.OrderDescending())
            if (place < digits.Length) result = result.Insert(place, symbols.GroupingSeparator);
        return result;
    }

    private static List<int> Groups(string part, DecimalSymbols symbols, bool fromRight)
    {
        var places = new List<int>();
        for (var i = 0; i < part.Length; i++)
            if (part[i] == symbols.GroupingSeparator[0])
                places.Add((fromRight ? part[i..] : part[..i]).Count(symbols.IsAnyDigit));
        return places;
    }
}
