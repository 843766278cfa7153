namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>**</c>: the context and everything below it.</summary>
public sealed class DescendantNode : JsonataNode
{
    internal DescendantNode(int position) : base(position)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
