using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>**</c>.</summary>
internal sealed class DescendantOperation : Leaf
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (input.IsUndefined) return default;
        var found = ListArray.Sequence();
        Collect(input, found, run);
        return new(found);
    }

    private static void Collect(JsonataValue value, ListArray found, JsonataCall run)
    {
        run.Step();
        JsonataCall.EnsureStack();
        if (value.Tag is JsonataArray array)
        {
            for (var i = 0; i < array.Count; i++) Collect(array[i], found, run);
            return;
        }
        run.ChargeItems(1);
        found.Add(value);
        if (value.Tag is not JsonataObject members) return;
        foreach (var (_, member) in members.Members.Pairs) Collect(member, found, run);
    }
}
