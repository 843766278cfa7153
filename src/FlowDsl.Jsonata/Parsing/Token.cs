namespace FlowDsl.Jsonata.Parsing;

/// <summary>A word of the language. <paramref name="Value"/> is set for literals, <paramref name="Flags"/> for regular expressions.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position, JsonataValue Value = default, string Flags = "")
{
    internal bool Is(string symbol) => Kind is TokenKind.Operator && Text == symbol;
}
