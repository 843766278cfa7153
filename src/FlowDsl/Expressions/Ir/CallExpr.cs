namespace FlowDsl.Expressions.Ir;

/// <summary>A call of a function that JSONata or Step Functions has built in.</summary>
/// <param name="Function">Its name, without the <c>$</c>.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record CallExpr(string Function, params IReadOnlyList<Expr> Arguments) : Expr
{
    public bool Equals(CallExpr? other) => other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Function.GetHashCode(StringComparison.Ordinal);
}
