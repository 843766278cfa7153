namespace FlowDsl.Expressions.Ir;

/// <summary>A member of an object.</summary>
/// <param name="Target">The object.</param>
/// <param name="Name">The member's JSON name.</param>
internal sealed record MemberExpr(Expr Target, string Name) : Expr;
