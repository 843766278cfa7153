namespace FlowDsl.Expressions.Ir;

/// <summary>
/// An array that the expression makes, one element per item. An item that is an array itself is a <see cref="SequenceExpr"/> or an
/// <see cref="ArrayExpr"/>, or JSONata would pour it out.
/// </summary>
internal sealed record ArrayExpr(IReadOnlyList<Expr> Items) : Expr;
