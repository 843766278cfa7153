namespace FlowDsl.Jsonata.Syntax;

/// <summary>A field name: a step of a path.</summary>
public sealed class NameNode : JsonataNode
{
    internal NameNode(string name, int position) : base(position) => Name = name;

    /// <summary>The name, without backquotes.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
