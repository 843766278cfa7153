using System.Globalization;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>The picture of a number, as XPath's format-number has it: <c>#,##0.00;(#,##0.00)</c>.</summary>
internal sealed class NumberPicture
{
    private const int MostSubPictures = 2;

    private readonly DecimalSymbols _symbols;
    private readonly NumberLayout _positive;
    private readonly NumberLayout _negative;

    private NumberPicture(DecimalSymbols symbols, NumberLayout positive, NumberLayout negative)
    {
        _symbols = symbols;
        _positive = positive;
        _negative = negative;
    }

    internal static NumberPicture Of(string picture, DecimalSymbols symbols)
    {
        var parts = picture.Split(symbols.PatternSeparator);
        if (parts.Length > MostSubPictures) throw Fault.Of("D3080");
        var layouts = new List<NumberLayout>();
        foreach (var part in parts)
        {
            var sub = SubPicture.Of(part, symbols);
            SubPictureRules.Check(sub, symbols);
            layouts.Add(NumberLayout.Of(sub, symbols));
        }
        var positive = layouts[0];
        return new(symbols, positive, layouts.Count > 1 ? layouts[1] : positive with { Prefix = symbols.MinusSign + positive.Prefix });
    }

    internal string Format(double value)
    {
        if (!double.IsFinite(value)) throw Fault.Of("D1001", value: JsonataValue.From(value));
        var layout = value >= 0 ? _positive : _negative;
        var mantissa = Math.Abs(value) * layout.Scale;
        int? exponent = null;
        if (layout.ExponentDigits > 0) (mantissa, exponent) = Normalize(mantissa, layout.ScalingFactor);

        var text = Fixed(Rounding.HalfToEven(mantissa, layout.MostFraction), layout.MostFraction);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = (point < 0 ? text : text[..point]).TrimStart('0').PadLeft(layout.LeastInteger, '0');
        var fraction = (point < 0 ? "" : text[(point + 1)..]).TrimEnd('0').PadRight(layout.LeastFraction, '0');
        var result = Localize(layout.GroupInteger(whole, _symbols));
        if (fraction.Length > 0) result += _symbols.DecimalSeparator + Localize(layout.GroupFraction(fraction, _symbols));
        // As the reference implementation has it: of a fraction that the picture has no point for, the last character is cut.
        if (fraction.Length > 0 && !layout.HasPoint) result = result[..^1];
        if (exponent is { } power)
            result += _symbols.ExponentSeparator + (power < 0 ? _symbols.MinusSign : "") + Localize(Fixed(Math.Abs(power), 0).PadLeft(layout.ExponentDigits, '0'));
        return layout.Prefix + result + layout.Suffix;
    }

    private static (double Mantissa, int Exponent) Normalize(double mantissa, int digits)
    {
        if (mantissa == 0) return (0, 0);
        var (least, most) = (Math.Pow(10, digits - 1), Math.Pow(10, digits));
        var exponent = 0;
        for (; mantissa < least; exponent--) mantissa *= 10;
        for (; mantissa > most; exponent++) mantissa /= 10;
        return (mantissa, exponent);
    }

    private static string Fixed(double value, int places) => value.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private string Localize(string digits) => DigitFamily.Translate(digits, '0', _symbols.ZeroDigit);
}
