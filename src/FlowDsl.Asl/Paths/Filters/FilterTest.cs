using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary>What has to hold of an item.</summary>
internal abstract class FilterTest
{
    public abstract bool Holds(JsonataValue item, JsonataValue root);
}
