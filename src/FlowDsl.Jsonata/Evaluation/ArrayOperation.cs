using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>[…]</c>: items that are arrays are spilled into it, except for those that are written as arrays.</summary>
internal sealed class ArrayOperation((Operation Item, bool IsArray)[] items, bool isConstructed) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (!isConstructed && items is [(RangeOperation only, _)] && only.Evaluate(input, frame, run) is { Tag: RangeArray range })
            return new(range.AsPlainArray());
        var result = new ListArray(items.Length) { IsConstructed = isConstructed };
        foreach (var (item, isArray) in items)
        {
            var value = item.Evaluate(input, frame, run);
            if (value.IsUndefined) continue;
            if (isArray) result.Add(value);
            else
            {
                run.ChargeItems(Sequences.CountOf(value));
                Sequences.Spill(result, value);
            }
        }
        return new(result);
    }
}
