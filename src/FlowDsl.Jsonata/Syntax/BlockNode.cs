namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>(a; b; c)</c>: a scope of variables; the value of the last expression.</summary>
public sealed class BlockNode : JsonataNode
{
    internal BlockNode(IReadOnlyList<JsonataNode> expressions, int position) : base(position) => Expressions = expressions;

    /// <summary>The expressions, in order.</summary>
    public IReadOnlyList<JsonataNode> Expressions { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Expressions;

    /// <summary>Whether it binds a variable, other than in a block or function inside it.</summary>
    internal bool Binds { get; init; }
}
