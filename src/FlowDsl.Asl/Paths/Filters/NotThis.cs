using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary><c>!a</c>.</summary>
internal sealed class NotThis(FilterTest test) : FilterTest
{
    public override bool Holds(JsonataValue item, JsonataValue root) => !test.Holds(item, root);
}
