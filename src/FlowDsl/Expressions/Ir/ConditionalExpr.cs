namespace FlowDsl.Expressions.Ir;

/// <summary>One of two values. Without <paramref name="WhenFalse"/> the value is absent when the test fails.</summary>
internal sealed record ConditionalExpr(Expr Test, Expr WhenTrue, Expr? WhenFalse) : Expr;
