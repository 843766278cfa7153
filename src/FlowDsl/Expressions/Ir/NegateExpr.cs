namespace FlowDsl.Expressions.Ir;

/// <summary>A number with its sign turned.</summary>
internal sealed record NegateExpr(Expr Operand) : Expr;
