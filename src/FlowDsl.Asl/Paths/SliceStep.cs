using System.Globalization;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>[from:to]</c>, the end excluded, each of them optional.</summary>
internal sealed class SliceStep(int? from, int? to) : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment { get; } = string.Create(CultureInfo.InvariantCulture, $"[{from}:{to}]");

    public override bool Fits(JsonataValue value) => value.Kind is JsonataKind.Array;

    public override void Walk(JsonataValue value, PathWalk walk)
    {
        if (value.Kind is not JsonataKind.Array)
        {
            if (IsReachedOnce && value.Kind is not JsonataKind.Null) walk.Fail(NotAnArray(Fragment, value));
            return;
        }

        var (first, end) = Range(value.Count);
        for (var i = first; i < end; i++)
            if (IndexStep.TryItem(value, i, out var item)) walk.Reach(Next, item);
    }

    // With both ends given, Jayway takes them as they are, so that [0:-1] is empty and a negative start counts single items from the end.
    private (int First, int End) Range(int count) => (from, to) switch
    {
        ({ } first, { } end) => (Math.Max(first, -count), Math.Min(end, count)),
        ({ } first, null) => (Math.Max(first < 0 ? count + first : first, 0), count),
        (null, { } end) => (0, Math.Min(end < 0 ? count + end : end, count)),
        _ => (0, count),
    };
}
