namespace FlowDsl.Expressions.Ir;

/// <summary>An element of an array, or nothing when there is none. JSONata counts a negative index from the end.</summary>
internal sealed record IndexExpr(Expr Array, Expr Index) : Expr;
