using System.Text;

namespace FlowDsl.Expressions.Translators;

/// <summary>Writes a pattern of .NET in the dialect of JavaScript, as far as both can say the same.</summary>
internal static class RegexDialect
{
    // What differs between .NET, ECMAScript and other engines: classes by Unicode or ASCII, anchors, references, numbers of characters.
    private const string OwnEscapes = "pPkAGbBdDwWsSaec0123456789";

    /// <summary>The pattern in JavaScript's dialect.</summary>
    /// <param name="pattern">A pattern that .NET accepts.</param>
    /// <param name="reason">Why there is none, when the result is null.</param>
    public static string? Translate(string pattern, out string? reason)
    {
        var text = new StringBuilder();
        var isClass = false;
        reason = null;
        for (var i = 0; i < pattern.Length && reason is null; i++)
        {
            var next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            switch (pattern[i])
            {
                case '\\':
                    reason = isClass || next is not ('z' or 'Z') ? Own(next, isClass) : null;
                    text.Append(Escape(next));
                    i++;
                    break;
                case '[' when isClass:
                    reason = pattern[i - 1] == '-' ? "'-[' takes a class from a class in .NET only" : null;
                    text.Append("\\[");
                    break;
                case '[':
                    isClass = true;
                    reason = next == ']' || (next == '^' && i + 2 < pattern.Length && pattern[i + 2] == ']') ? "']' at the beginning of a class is an empty class in JSONata: write \\]" : null;
                    text.Append('[');
                    break;
                case ']':
                    isClass = false;
                    text.Append(']');
                    break;
                case '(' when !isClass && next == '?' && (i + 2 == pattern.Length || pattern[i + 2] != ':'):
                    reason = "'(?' is read by .NET in a way of its own";
                    break;
                case '.' when !isClass:
                    // JavaScript's dot stops at three line ends more.
                    text.Append(@"[^\n]");
                    break;
                case '$' when !isClass:
                    text.Append(BeforeTheLastLineFeed);
                    break;
                case '/':
                    // A slash would end the literal.
                    text.Append(@"\/");
                    break;
                default:
                    text.Append(pattern[i]);
                    break;
            }
        }

        return reason is null ? text.ToString() : null;
    }

    // .NET's $ holds before a line feed at the end too, JavaScript's only at the end itself.
    private const string BeforeTheLastLineFeed = @"(?=\n?$)";

    private static string? Own(char escaped, bool isClass) => escaped switch
    {
        's' or 'S' => $"which characters '\\{escaped}' means depends on the engine: write them, as [ \\t\\r\\n]",
        'd' or 'D' => $"which characters '\\{escaped}' means depends on the engine: write [0-9] or [^0-9]",
        'w' or 'W' => $"which characters '\\{escaped}' means depends on the engine: write them, as [A-Za-z0-9_]",
        _ => OwnEscapes.Contains(escaped, StringComparison.Ordinal) || (isClass && escaped is 'z' or 'Z') ? $"'\\{escaped}' is read by .NET in a way of its own" : null,
    };

    private static string Escape(char escaped) => escaped switch
    {
        'z' => "$",
        'Z' => BeforeTheLastLineFeed,
        _ => $"\\{escaped}",
    };
}
