namespace FlowDsl.Expressions.Ir;

/// <summary>Two operands and an operator of JSONata: <c>=</c>, <c>!=</c>, <c>&lt;</c>, <c>and</c>, <c>or</c>, <c>in</c>, <c>+</c>, <c>&amp;</c> and the like.</summary>
internal sealed record BinaryExpr(string Operator, Expr Left, Expr Right) : Expr;
