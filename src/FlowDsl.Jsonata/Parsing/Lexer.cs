using System.Buffers;
using System.Globalization;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>Text to tokens. Whether <c>/</c> divides or opens a regular expression only the parser knows, so it asks for one token at a time.</summary>
internal sealed class Lexer(string text, bool allowCoalesce)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r\v.[]{}(),@#;:?+-*/%|=<>^&!~");

    private int _position;

    /// <summary>Whether <c>$</c> and the text are one variable.</summary>
    internal static bool IsVariable(string name) => name.Length > 0 && name[0] != '$' && !name.AsSpan().ContainsAny(Ends);

    internal Token Next(bool operatorExpected)
    {
        SkipBlanks();
        if (_position >= text.Length) return new(TokenKind.End, "(end)", text.Length);
        var c = text[_position];
        if (c == '/' && !operatorExpected) return RegexScanner.Scan(text, ref _position);
        if (Operator() is { } symbol) return Take(TokenKind.Operator, symbol);
        return c switch
        {
            '"' or '\'' => StringScanner.Scan(text, ref _position),
            '`' => QuotedName(),
            >= '0' and <= '9' => Number(),
            _ => Word(),
        };
    }

    private void SkipBlanks()
    {
        while (_position < text.Length)
        {
            if (text[_position] is ' ' or '\t' or '\n' or '\r' or '\v')
            {
                _position++;
                continue;
            }
            if (!At("/*")) return;
            var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
            if (end < 0) throw Fault.Of("S0106", _position);
            _position = end + 2;
        }
    }

    private bool At(string symbol) => string.CompareOrdinal(text, _position, symbol, 0, symbol.Length) == 0;

    private string? Operator()
    {
        var c = text[_position];
        if (!Ends.Contains(c)) return null;
        var two = (c, _position + 1 < text.Length ? text[_position + 1] : '\0') switch
        {
            ('.', '.') => "..",
            (':', '=') => ":=",
            ('!', '=') => "!=",
            ('>', '=') => ">=",
            ('<', '=') => "<=",
            ('*', '*') => "**",
            ('~', '>') => "~>",
            ('?', ':') when allowCoalesce => "?:",
            ('?', '?') when allowCoalesce => "??",
            _ => null,
        };
        if (two is null && c is '!' or '~') throw Fault.Of("S0204", _position, c.ToString());
        return two ?? c.ToString();
    }

    private Token Take(TokenKind kind, string symbol)
    {
        var token = new Token(kind, symbol, _position);
        _position += symbol.Length;
        return token;
    }

    private Token QuotedName()
    {
        var start = _position;
        var end = text.IndexOf('`', start + 1);
        if (end < 0) throw Fault.Of("S0105", text.Length);
        _position = end + 1;
        return new(TokenKind.Name, text[(start + 1)..end], start);
    }

    private Token Number()
    {
        var start = _position;
        if (text[_position] == '0') _position++;
        else SkipDigits();
        if (Digit(1) && text[_position] == '.')
        {
            _position++;
            SkipDigits();
        }
        if (_position < text.Length && text[_position] is 'e' or 'E')
        {
            var signed = _position + 1 < text.Length && text[_position + 1] is '+' or '-' ? 1 : 0;
            if (Digit(1 + signed))
            {
                _position += 1 + signed;
                SkipDigits();
            }
        }
        var digits = text[start.._position];
        var value = double.Parse(digits, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? new(TokenKind.Number, digits, start, JsonataValue.From(value))
            : throw Fault.Of("S0102", start, digits);
    }

    private bool Digit(int ahead) => _position + ahead < text.Length && char.IsAsciiDigit(text[_position + ahead]);

    private void SkipDigits()
    {
        while (Digit(0)) _position++;
    }

    private Token Word()
    {
        var length = text.AsSpan(_position).IndexOfAny(Ends);
        var word = length < 0 ? text[_position..] : text.Substring(_position, length);
        if (word[0] == '$') return Take(TokenKind.Variable, word) with { Text = word[1..] };
        return word switch
        {
            "or" or "in" or "and" => Take(TokenKind.Operator, word),
            "true" or "false" => Take(TokenKind.Value, word) with { Value = JsonataValue.From(word == "true") },
            "null" => Take(TokenKind.Value, word) with { Value = JsonataValue.Null },
            _ => Take(TokenKind.Name, word),
        };
    }
}
