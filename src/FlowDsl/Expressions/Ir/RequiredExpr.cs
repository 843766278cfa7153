namespace FlowDsl.Expressions.Ir;

/// <summary>A value that must be there: null and absent are an error, as C# throws.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Message">What the error says.</param>
internal sealed record RequiredExpr(Expr Operand, string Message) : Expr;
