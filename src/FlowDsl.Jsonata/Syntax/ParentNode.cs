namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>%</c>: the value from which the path came to the context.</summary>
public sealed class ParentNode : JsonataNode
{
    internal ParentNode(ParentSlot slot, int position) : base(position) => Slot = slot;

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];

    internal ParentSlot Slot { get; }
}
