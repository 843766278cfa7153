namespace FlowDsl.Expressions.Ir;

/// <summary>A member of an <see cref="ObjectExpr"/>.</summary>
internal sealed record ObjectMember(string Name, Expr Value);
