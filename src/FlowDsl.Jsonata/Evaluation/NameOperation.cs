using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A field of the context, or of each object in it.</summary>
internal sealed class NameOperation(string name) : Leaf
{
    internal static JsonataValue Lookup(JsonataValue input, string name)
    {
        if (input.Tag is JsonataObject members) return members.TryGet(name, out var value) ? value : default;
        if (input.Tag is not JsonataArray array) return default;
        var found = ListArray.Sequence();
        for (var i = 0; i < array.Count; i++)
        {
            var value = Lookup(array[i], name);
            if (!value.IsUndefined) Sequences.Spill(found, value);
        }
        return new(found);
    }

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var found = Lookup(input, name);
        if (found.Tag is ListArray { IsSequence: true } list) run.ChargeItems(list.Count);
        return found;
    }
}
