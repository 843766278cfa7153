namespace FlowDsl.Expressions.Ir;

/// <summary>A value that is computed once and named, for a body that reads it more than once.</summary>
internal sealed record BlockExpr(Local Local, Expr Value, Expr Body) : Expr;
