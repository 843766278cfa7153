namespace FlowDsl.Jsonata.Syntax;

/// <summary>Stands for an operand that is missing at the end of the text, until the parser knows whether another error comes first.</summary>
internal sealed class EndNode(int position) : JsonataNode(position)
{
    public override IEnumerable<JsonataNode> Parts => [];
}
