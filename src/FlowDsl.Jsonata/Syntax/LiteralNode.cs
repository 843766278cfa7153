namespace FlowDsl.Jsonata.Syntax;

/// <summary>A string, a number, true, false or null.</summary>
public sealed class LiteralNode : JsonataNode
{
    internal LiteralNode(JsonataValue value, int position) : base(position) => Value = value;

    /// <summary>The value.</summary>
    public JsonataValue Value { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
