using System.Globalization;

namespace FlowDsl.Jsonata.Functions;

/// <summary>
/// Rounding of decimal digits as they are written, not as the double stands: 1.015 to two places is 1.02.
/// A number that is too large to be shifted so far becomes NaN.
/// </summary>
internal static class Rounding
{
    internal static double HalfToEven(double value, int places = 0)
    {
        var shifted = Shift(value, places);
        if (!double.IsFinite(shifted)) return places == 0 ? value : double.NaN;
        var result = Shift(Math.Round(shifted, MidpointRounding.ToEven), -places);
        return result == 0 ? 0 : result;
    }

    private static double Shift(double value, int places)
    {
        if (places == 0 || !double.IsFinite(value)) return value;
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        return double.Parse(mantissa + "E" + ((long)exponent + places).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
