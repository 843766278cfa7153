namespace FlowDsl.Expressions.Ir;

/// <summary>A member of an <see cref="ObjectExpr"/>.</summary>
internal readonly record struct ObjectMember(string Name, Expr Value);
