using System.Globalization;
using System.Text;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>String literals with JSON's escapes.</summary>
internal static class StringScanner
{
    internal static Token Scan(string text, ref int position)
    {
        var start = position;
        var quote = text[start];
        var plain = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                position = i + 1;
                var value = plain.ToString();
                return new(TokenKind.String, value, start, JsonataValue.From(value));
            }
            if (text[i] == '\\') plain.Append(Escape(text, ref i));
            else plain.Append(text[i]);
        }
        throw Fault.Of("S0101", text.Length);
    }

    private static char Escape(string text, ref int position)
    {
        position++;
        var c = position < text.Length ? text[position] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/': return c;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                // Where the text ends within the digits, it is the quote that is missing.
                var digits = text.AsSpan(position + 1, Math.Min(4, text.Length - position - 1));
                if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                    throw Fault.Of("S0104", position);
                position += digits.Length;
                return (char)unit;
            default: throw Fault.Of("S0103", position, position < text.Length ? c.ToString() : "");
        }
    }
}
