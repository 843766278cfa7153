namespace FlowDsl.Expressions.Emission;

/// <summary>How tightly JSONata's operators bind; a part that binds less tightly than its place asks for gets parentheses.</summary>
internal static class Precedence
{
    public const int Any = 0;
    public const int Conditional = 20;
    public const int Comparison = 40;
    public const int Negation = 70;

    /// <summary>That of a path, and of all that needs no parentheses anywhere: no place asks for more.</summary>
    public const int Path = 75;

    public static int Of(string binaryOperator) => binaryOperator switch
    {
        "or" => 25,
        "and" => 30,
        "=" or "!=" or "<" or "<=" or ">" or ">=" or "in" => Comparison,
        "+" or "-" or "&" => 50,
        "*" or "/" or "%" => 60,
        _ => throw new ArgumentOutOfRangeException(nameof(binaryOperator), binaryOperator, "No operator of JSONata."),
    };
}
