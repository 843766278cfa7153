namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>*</c>: all members of the context.</summary>
public sealed class WildcardNode : JsonataNode
{
    internal WildcardNode(int position) : base(position)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
