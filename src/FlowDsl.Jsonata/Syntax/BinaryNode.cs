namespace FlowDsl.Jsonata.Syntax;

/// <summary>Two operands and one of <c>+ - * / % = != &lt; &lt;= &gt; &gt;= &amp; and or in ..</c>.</summary>
public sealed class BinaryNode : JsonataNode
{
    internal BinaryNode(string operation, JsonataNode left, JsonataNode right, int position) : base(position)
    {
        Operator = operation;
        Left = left;
        Right = right;
    }

    /// <summary>The operator as written.</summary>
    public string Operator { get; }

    /// <summary>The left operand.</summary>
    public JsonataNode Left { get; }

    /// <summary>The right operand.</summary>
    public JsonataNode Right { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [Left, Right];
}
