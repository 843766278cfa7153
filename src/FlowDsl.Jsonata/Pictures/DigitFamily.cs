using System.Text;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>Unicode's families of decimal digits: a picture chooses one by its zero.</summary>
internal static class DigitFamily
{
    private static readonly int[] Zeros =
    [
        0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090,
        0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ];

    /// <summary>The zero of the family to which a code point belongs, or null.</summary>
    internal static int? ZeroOf(int codePoint)
    {
        foreach (var zero in Zeros)
            if (codePoint >= zero && codePoint <= zero + 9) return zero;
        return null;
    }

    internal static string Translate(string digits, int fromZero, int toZero)
    {
        if (fromZero == toZero) return digits;
        var result = new StringBuilder(digits.Length);
        foreach (var c in digits) result.Append(c >= fromZero && c <= fromZero + 9 ? (char)(c - fromZero + toZero) : c);
        return result.ToString();
    }
}
