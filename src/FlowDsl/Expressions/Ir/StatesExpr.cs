namespace FlowDsl.Expressions.Ir;

/// <summary>A read of <c>$states.{Root}</c>, for instance <c>$states.result.Payload</c>.</summary>
/// <param name="Root"><c>input</c>, <c>result</c>, <c>context</c> or <c>errorOutput</c>.</param>
/// <param name="Path">Member names below it.</param>
internal sealed record StatesExpr(string Root, params IReadOnlyList<string> Path) : Expr
{
    // Two reads of one place are one value: what a test has shown of the first is known of the second.
    public bool Equals(StatesExpr? other) => other is not null && Root == other.Root && Path.SequenceEqual(other.Path);

    public override int GetHashCode() => Path.Aggregate(Root.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
}
