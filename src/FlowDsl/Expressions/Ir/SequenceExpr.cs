namespace FlowDsl.Expressions.Ir;

/// <summary>Keeps an array an array: JSONata gives a sequence of one element as the element, and an empty one as nothing.</summary>
internal sealed record SequenceExpr(Expr Operand) : Expr;
