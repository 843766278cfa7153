using System.Text;

namespace FlowDsl.Jsonata.Functions;

/// <summary>
/// An ECMAScript pattern in .NET's dialect. Where both write the same and mean different things (digits, word characters, blanks, the dot,
/// anchors) the ECMAScript meaning is spelt out.
/// </summary>
internal static class EcmaPattern
{
    private const string Digit = "0-9";
    private const string Word = "a-zA-Z0-9_";
    private const string Blank = @"\f\n\r\t\v\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string LineEnd = @"\n\r\u2028\u2029";

    internal static string Translate(string pattern, bool isMultiline)
    {
        var result = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length: result.Append(Escape(pattern[++i])); break;
                case '[': i = Class(pattern, i, result); break;
                case '.': result.Append($"[^{LineEnd}]"); break;
                case '^': result.Append(isMultiline ? $"(?<=[{LineEnd}]|\\A)" : "\\A"); break;
                case '$': result.Append(isMultiline ? $"(?=[{LineEnd}]|\\z)" : "\\z"); break;
                default: result.Append(pattern[i]); break;
            }
        return result.ToString();
    }

    private static string Escape(char c) => c switch
    {
        'd' => $"[{Digit}]",
        'D' => $"[^{Digit}]",
        'w' => $"[{Word}]",
        'W' => $"[^{Word}]",
        's' => $"[{Blank}]",
        'S' => $"[^{Blank}]",
        'b' => $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))",
        'B' => $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))",
        '0' => @"\u0000",
        // Letters that mean nothing in ECMAScript and something in .NET.
        'A' or 'Z' or 'z' or 'G' or 'a' or 'e' => c.ToString(),
        _ => $"\\{c}",
    };

    private static int Class(string pattern, int open, StringBuilder result)
    {
        var i = open + 1;
        var negated = i < pattern.Length && pattern[i] == '^';
        if (negated) i++;
        if (i < pattern.Length && pattern[i] == ']')
        {
            // An empty class, which matches nothing or, negated, anything.
            result.Append(negated ? @"[\s\S]" : "(?!)");
            return i;
        }
        result.Append(negated ? "[^" : "[");
        for (; i < pattern.Length && pattern[i] != ']'; i++)
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length: result.Append(EscapeInClass(pattern[++i])); break;
                // .NET would take these for the beginning of a class within the class.
                case '[': result.Append("\\["); break;
                default: result.Append(pattern[i]); break;
            }
        result.Append(']');
        return i;
    }

    private static string EscapeInClass(char c) => c switch
    {
        'd' => Digit,
        'w' => Word,
        's' => Blank,
        'D' => @"\0-/:-\uffff",
        'W' => @"\0-/:-@\[-^`{-\uffff",
        'A' or 'Z' or 'z' or 'G' or 'a' or 'e' or 'B' => c.ToString(),
        _ => $"\\{c}",
    };
}
