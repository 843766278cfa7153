using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed class AllOf(FilterTest[] tests) : FilterTest
{
    public override bool Holds(JsonataValue item, JsonataValue root)
    {
        foreach (var test in tests)
            if (!test.Holds(item, root)) return false;
        return true;
    }
}
