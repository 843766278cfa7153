using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>Regular expression literals: <c>/…/</c> with the flags i and m. A slash inside brackets does not end one.</summary>
internal static class RegexScanner
{
    internal static Token Scan(string text, ref int position)
    {
        var open = position;
        var depth = 0;
        for (var i = open + 1; i < text.Length; i++)
        {
            // As the reference implementation has it: one backslash before a bracket is enough, whatever stands before that.
            var escaped = text[i - 1] == '\\';
            switch (text[i])
            {
                case '/' when depth == 0 && !IsEscaped(text, i, open):
                    if (i == open + 1) throw Fault.Of("S0301", i);
                    var end = i + 1;
                    while (end < text.Length && text[end] is 'i' or 'm') end++;
                    position = end;
                    return new(TokenKind.Regex, text[(open + 1)..i], open, Flags: text[(i + 1)..end]);
                case '(' or '[' or '{' when !escaped: depth++; break;
                case ')' or ']' or '}' when !escaped: depth--; break;
            }
        }
        throw Fault.Of("S0302", text.Length);
    }

    private static bool IsEscaped(string text, int at, int open)
    {
        var backslashes = 0;
        while (at - backslashes - 1 > open && text[at - backslashes - 1] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }
}
