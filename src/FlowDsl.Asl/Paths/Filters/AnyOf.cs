using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary><c>a || b</c>.</summary>
internal sealed class AnyOf(FilterTest[] tests) : FilterTest
{
    public override bool Holds(JsonataValue item, JsonataValue root)
    {
        foreach (var test in tests)
            if (test.Holds(item, root)) return true;
        return false;
    }
}
