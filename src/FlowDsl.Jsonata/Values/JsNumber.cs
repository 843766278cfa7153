using System.Globalization;

namespace FlowDsl.Jsonata.Values;

/// <summary>Numbers as text, as ECMAScript's Number::toString writes them.</summary>
internal static class JsNumber
{
    private const double LargestExactInteger = 9007199254740992;
    private const int MostDigitsWithoutExponent = 21;
    private const int MostZerosAfterThePoint = 5;

    /// <summary>The shortest text that reads back as the same double.</summary>
    internal static string Format(double value)
    {
        if (IsExactInteger(value)) return ((long)value).ToString(CultureInfo.InvariantCulture);
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        return Layout(value.ToString("R", CultureInfo.InvariantCulture));
    }

    internal static bool IsExactInteger(double value) => Math.Abs(value) < LargestExactInteger && value == Math.Truncate(value);

    /// <summary>As <c>$string</c> has it: rounded to 15 significant digits, so that 0.1 + 0.2 is 0.3.</summary>
    internal static string FormatRounded(double value) =>
        Format(Rounded(value));

    /// <summary>The number of 15 significant digits next to this one; whole numbers are left as they are.</summary>
    internal static double Rounded(double value) =>
        value == Math.Truncate(value) || !double.IsFinite(value) ? value : double.Parse(value.ToString("E14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Layout(string shortest)
    {
        var negative = shortest[0] == '-';
        var mantissa = negative ? shortest[1..] : shortest;
        var exponent = 0;
        var e = mantissa.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            exponent = int.Parse(mantissa.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa[..e];
        }
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var scale = (point < 0 ? mantissa.Length : point) + exponent;
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits[leading..].TrimEnd('0');
        scale -= leading;
        return (negative ? "-" : "") + Place(digits, scale);
    }

    /// <summary>Writes 0.<paramref name="digits"/> × 10^<paramref name="scale"/>.</summary>
    private static string Place(string digits, int scale)
    {
        if (scale is > MostDigitsWithoutExponent or < -MostZerosAfterThePoint)
        {
            var power = scale - 1;
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return $"{digits[0]}{fraction}e{(power < 0 ? "-" : "+")}{Math.Abs(power).ToString(CultureInfo.InvariantCulture)}";
        }
        if (scale <= 0) return "0." + new string('0', -scale) + digits;
        return digits.Length <= scale ? digits.PadRight(scale, '0') : digits[..scale] + "." + digits[scale..];
    }
}
