using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary>One side of a comparison.</summary>
internal abstract class FilterOperand
{
    /// <summary>The value; false where there is none.</summary>
    public abstract bool TryValue(JsonataValue item, JsonataValue root, out JsonataValue value);
}
