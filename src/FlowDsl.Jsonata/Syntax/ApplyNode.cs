namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>value ~> function</c>, or two functions chained to one.</summary>
public sealed class ApplyNode : JsonataNode
{
    internal ApplyNode(JsonataNode left, JsonataNode right, int position) : base(position)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The argument, or the function that is called first.</summary>
    public JsonataNode Left { get; }

    /// <summary>The function.</summary>
    public JsonataNode Right { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [Left, Right];
}
