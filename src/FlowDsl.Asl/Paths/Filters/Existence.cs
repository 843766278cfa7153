using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary><c>@.a</c> alone: whether there is something, be it null or false.</summary>
internal sealed class Existence(PathOperand path) : FilterTest
{
    public override bool Holds(JsonataValue item, JsonataValue root) => path.TryValue(item, root, out _);
}
