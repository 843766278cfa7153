using System.Globalization;

namespace FlowDsl.Jsonata.Patterns;

/// <summary>Escapes of an ECMAScript pattern that stand for one UTF-16 unit. What means nothing stands for itself.</summary>
internal static class EcmaEscape
{
    private const int UnitsOfAControl = 32;
    private const int GreatestOctal = 255;

    /// <summary>The unit for which the backslash at <paramref name="at"/> and what follows it stand.</summary>
    internal static char Unit(string pattern, ref int at, bool isInClass)
    {
        if (at + 1 >= pattern.Length) throw new ArgumentException("\\ at end of pattern");
        var letter = pattern[at + 1];
        switch (letter)
        {
            case 'c':
                var control = at + 2 < pattern.Length ? pattern[at + 2] : '\0';
                if (!char.IsAsciiLetter(control) && !(isInClass && (char.IsAsciiDigit(control) || control == '_')))
                {
                    // The backslash stands for itself, and the letter is still to be read.
                    at++;
                    return '\\';
                }
                at += 3;
                return (char)(control % UnitsOfAControl);
            case 'x' when Hex(pattern, at + 2, 2) is { } unit:
                at += 4;
                return unit;
            case 'u' when Hex(pattern, at + 2, 4) is { } unit:
                at += 6;
                return unit;
            case >= '0' and <= '7':
                at++;
                return Octal(pattern, ref at);
        }
        at += 2;
        return letter switch
        {
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            'b' when isInClass => '\b',
            _ => letter,
        };
    }

    private static char? Hex(string pattern, int at, int digits) =>
        at + digits <= pattern.Length && ushort.TryParse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;

    private static char Octal(string pattern, ref int at)
    {
        var value = 0;
        for (; at < pattern.Length && pattern[at] is >= '0' and <= '7' && (value * 8) + pattern[at] - '0' <= GreatestOctal; at++) value = (value * 8) + pattern[at] - '0';
        return (char)value;
    }
}
