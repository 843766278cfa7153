using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>A word of the language. <paramref name="Value"/> is set for literals, <paramref name="Flags"/> for regular expressions.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position, JsonataValue Value = default, string Flags = "")
{
    /// <summary>As messages show it: numbers, true, false and null are not put in quotes.</summary>
    internal string Shown => Kind is TokenKind.Number or TokenKind.Value ? ValueText.Of(Value) : ValueText.Quote(Text);

    internal bool Is(string symbol) => Kind is TokenKind.Operator && Text == symbol;
}
