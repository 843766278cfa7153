namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>^(…)</c>: the step of a path that orders the items before it.</summary>
public sealed class SortNode : JsonataNode
{
    internal SortNode(IReadOnlyList<SortTerm> terms, int position) : base(position) => Terms = terms;

    /// <summary>The terms, the most important first.</summary>
    public IReadOnlyList<SortTerm> Terms { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Terms.Select(t => t.Expression);
}
