namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>$name := value</c>.</summary>
public sealed class BindNode : JsonataNode
{
    internal BindNode(string name, JsonataNode value, int position) : base(position)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The variable, without its <c>$</c>.</summary>
    public string Name { get; }

    /// <summary>Its value.</summary>
    public JsonataNode Value { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [Value];
}
