using System.Globalization;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>[0]</c>, <c>[-1]</c> or <c>[0,2]</c>; negative ones count from the end.</summary>
internal sealed class IndexStep(int[] indexes) : PathStep
{
    public bool IsSingle => indexes.Length == 1;

    public int First => indexes[0];

    public override bool IsDefinite => IsSingle;

    public override string Fragment { get; } = $"[{string.Join(",", indexes.Select(index => index.ToString(CultureInfo.InvariantCulture)))}]";

    public override bool Fits(JsonataValue value) => value.Kind is JsonataKind.Array;

    public override bool TryOne(JsonataValue value, out JsonataValue child) => TryItem(value, First, out child);

    protected override string Explain(JsonataValue value, JsonPath path) => value.Kind switch
    {
        JsonataKind.Array => base.Explain(value, path),
        JsonataKind.Null => $"The path {Before} is null",
        _ => NotAnArray(Fragment, value),
    };

    public override void Walk(JsonataValue value, PathWalk walk)
    {
        if (value.Kind is not JsonataKind.Array)
        {
            if (IsReachedOnce && value.Kind is not JsonataKind.Null) walk.Fail(NotAnArray(Fragment, value));
            return;
        }

        foreach (var index in indexes)
            if (TryItem(value, index, out var item)) walk.Reach(Next, item);
    }

    internal static bool TryItem(JsonataValue value, int index, out JsonataValue item)
    {
        if (index < 0) index += value.Count;
        var isThere = value.Kind is JsonataKind.Array && (uint)index < (uint)value.Count;
        item = isThere ? value[index] : default;
        return isThere;
    }
}
