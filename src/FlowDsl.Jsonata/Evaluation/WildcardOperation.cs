using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>*</c>.</summary>
internal sealed class WildcardOperation : Leaf
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (input.Tag is JsonataArray { IsOuterWrapper: true } wrapper) input = wrapper[0];
        var found = new ListArray { IsSequence = !HoldsArray(input) };
        if (input.Tag is JsonataArray array)
            for (var i = 0; i < array.Count; i++) Flatten(array[i], found);
        else if (input.Tag is JsonataObject members)
            foreach (var (_, value) in members.Members.Pairs) Flatten(value, found);
        run.ChargeItems(found.Count);
        return new(found);
    }

    /// <summary>Where a member is an array, what comes out is an array too, however many items it has.</summary>
    private static bool HoldsArray(JsonataValue input)
    {
        if (input.Tag is JsonataObject members)
            foreach (var (_, value) in members.Members.Pairs)
                if (value.Tag is JsonataArray) return true;
        if (input.Tag is JsonataArray array)
            for (var i = 0; i < array.Count; i++)
                if (array[i].Tag is JsonataArray) return true;
        return false;
    }

    private static void Flatten(JsonataValue value, ListArray target)
    {
        if (value.Tag is not JsonataArray array)
        {
            target.Add(value);
            return;
        }
        JsonataCall.EnsureStack();
        for (var i = 0; i < array.Count; i++) Flatten(array[i], target);
    }
}
