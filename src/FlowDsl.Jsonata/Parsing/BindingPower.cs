namespace FlowDsl.Jsonata.Parsing;

/// <summary>How strongly an operator holds the operand on its left; 0 ends an expression.</summary>
internal static class BindingPower
{
    internal const int Bind = 10;
    internal const int Path = 75;
    internal const int Postfix = 80;
    internal const int Prefix = 70;

    internal static int Of(Token token) => token.Kind is not TokenKind.Operator ? 0 : token.Text switch
    {
        "." => Path,
        "[" or "(" or "@" or "#" => Postfix,
        "{" => 70,
        "*" or "/" or "%" => 60,
        "+" or "-" or "&" => 50,
        "=" or "!=" or "<" or "<=" or ">" or ">=" or "^" or "~>" or "in" or "?:" or "??" => 40,
        "and" => 30,
        "or" => 25,
        "?" => 20,
        ":=" => Bind,
        _ => 0,
    };
}
