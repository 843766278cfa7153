namespace FlowDsl.Expressions.Ir;

/// <summary>A duration while it is computed with. It has no text of its own: it is asked for its length, or moves a date.</summary>
internal sealed record DurationExpr(Expr Milliseconds) : Expr;
