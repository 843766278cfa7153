namespace FlowDsl.Expressions.Ir;

/// <summary>An object that the expression makes.</summary>
internal sealed record ObjectExpr(IReadOnlyList<ObjectMember> Members) : Expr;
