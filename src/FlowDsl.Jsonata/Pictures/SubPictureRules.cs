using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>What a number picture must not say. Of several faults the last in this order is reported, as the reference implementation does.</summary>
internal static class SubPictureRules
{
    internal static void Check(SubPicture picture, DecimalSymbols symbols)
    {
        if (Faults(picture, symbols).LastOrDefault() is { } code) throw Fault.Of(code);
    }

    private static IEnumerable<string> Faults(SubPicture picture, DecimalSymbols symbols)
    {
        var text = picture.Text;
        var point = text.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        var hasPercent = text.Contains(symbols.Percent, StringComparison.Ordinal);
        var hasPerMille = text.Contains(symbols.PerMille, StringComparison.Ordinal);
        if (Twice(text, symbols.DecimalSeparator)) yield return "D3081";
        if (Twice(text, symbols.Percent)) yield return "D3082";
        if (Twice(text, symbols.PerMille)) yield return "D3083";
        if (hasPercent && hasPerMille) yield return "D3084";
        if (!picture.Mantissa.Any(symbols.IsAnyDigit)) yield return "D3085";
        if (!picture.Active.All(symbols.IsActive)) yield return "D3086";
        if (point >= 0)
        {
            if (At(text, point - 1) == symbols.GroupingSeparator[0] || At(text, point + 1) == symbols.GroupingSeparator[0]) yield return "D3087";
        }
        else if (picture.Integer.EndsWith(symbols.GroupingSeparator, StringComparison.Ordinal)) yield return "D3088";
        if (text.Contains(symbols.GroupingSeparator + symbols.GroupingSeparator, StringComparison.Ordinal)) yield return "D3089";
        var optional = picture.Integer.IndexOf(symbols.Digit, StringComparison.Ordinal);
        if (optional >= 0 && picture.Integer[..optional].Any(symbols.IsDigit)) yield return "D3090";
        optional = picture.Fraction.LastIndexOf(symbols.Digit, StringComparison.Ordinal);
        if (optional >= 0 && picture.Fraction[optional..].Any(symbols.IsDigit)) yield return "D3091";
        if (picture.Exponent is null) yield break;
        if (picture.Exponent.Length > 0 && (hasPercent || hasPerMille)) yield return "D3092";
        if (picture.Exponent.Length == 0 || !picture.Exponent.All(symbols.IsDigit)) yield return "D3093";
    }

    private static bool Twice(string text, string symbol) =>
        text.IndexOf(symbol, StringComparison.Ordinal) != text.LastIndexOf(symbol, StringComparison.Ordinal);

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';
}
