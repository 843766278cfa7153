using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary>Two operands and what has to hold between them.</summary>
internal sealed class Comparing(FilterOperand left, FilterOperand right, Func<JsonataValue, JsonataValue, bool> holds) : FilterTest
{
    public override bool Holds(JsonataValue item, JsonataValue root)
    {
        left.TryValue(item, root, out var one);
        right.TryValue(item, root, out var other);
        return holds(one, other);
    }
}
