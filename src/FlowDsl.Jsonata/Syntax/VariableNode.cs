namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>$name</c>; <c>$</c> (an empty name) is the context, <c>$$</c> (the name <c>$</c>) the input.</summary>
public sealed class VariableNode : JsonataNode
{
    internal VariableNode(string name, int position) : base(position) => Name = name;

    /// <summary>The name without the leading <c>$</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
