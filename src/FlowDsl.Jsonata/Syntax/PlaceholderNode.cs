namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>?</c> in place of an argument.</summary>
public sealed class PlaceholderNode : JsonataNode
{
    internal PlaceholderNode(int position) : base(position)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
