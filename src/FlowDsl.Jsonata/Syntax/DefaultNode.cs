namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>a ?? b</c> (b where a is nothing) and <c>a ?: b</c> (b where a is false), of JSONata 2.1.</summary>
public sealed class DefaultNode : JsonataNode
{
    internal DefaultNode(bool testsTruth, JsonataNode left, JsonataNode right, int position) : base(position)
    {
        TestsTruth = testsTruth;
        Left = left;
        Right = right;
    }

    /// <summary>Whether it is <c>?:</c>.</summary>
    public bool TestsTruth { get; }

    /// <summary>The preferred value.</summary>
    public JsonataNode Left { get; }

    /// <summary>The value in its stead.</summary>
    public JsonataNode Right { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [Left, Right];
}
