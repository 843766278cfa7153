using FlowDsl.Asl.Paths.Filters;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>[?(…)]</c>: the items of an array for which the test holds; an object itself if it does.</summary>
internal sealed class FilterStep(FilterTest test) : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => "[?]";

    // Below `..` the items of an array come in their own turn.
    public override bool Fits(JsonataValue value) => value.Kind is JsonataKind.Object;

    public override void Walk(JsonataValue value, PathWalk walk)
    {
        if (value.Kind is JsonataKind.Array)
        {
            for (var i = 0; i < value.Count; i++)
                if (test.Holds(value[i], walk.Root)) walk.Reach(Next, value[i]);
        }
        else if (value.Kind is JsonataKind.Object)
        {
            if (test.Holds(value, walk.Root)) walk.Reach(Next, value);
        }
        else if (IsReachedOnce)
        {
            walk.Fail($"Filter: {Fragment} can not be applied to primitives. Current context is: {JavaText.Of(value)}");
        }
    }
}
