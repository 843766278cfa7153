using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary>A value that is written in the path.</summary>
internal sealed class LiteralOperand(JsonataValue literal) : FilterOperand
{
    public override bool TryValue(JsonataValue item, JsonataValue root, out JsonataValue value)
    {
        value = literal;
        return true;
    }
}
