namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>[…]</c> as a constructor.</summary>
public sealed class ArrayNode : JsonataNode
{
    internal ArrayNode(IReadOnlyList<JsonataNode> items, int position) : base(position) => Items = items;

    /// <summary>What makes the items; a range <c>a..b</c> is a <see cref="BinaryNode"/>.</summary>
    public IReadOnlyList<JsonataNode> Items { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Items;
}
