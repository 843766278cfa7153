namespace FlowDsl.Expressions.Ir;

/// <summary>A read of a <see cref="Local"/>.</summary>
internal sealed record LocalExpr(Local Local) : Expr;
