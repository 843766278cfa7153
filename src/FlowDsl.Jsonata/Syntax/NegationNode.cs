namespace FlowDsl.Jsonata.Syntax;

/// <summary>A minus sign before an expression that is no number literal.</summary>
public sealed class NegationNode : JsonataNode
{
    internal NegationNode(JsonataNode operand, int position) : base(position) => Operand = operand;

    /// <summary>What is negated.</summary>
    public JsonataNode Operand { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [Operand];
}
