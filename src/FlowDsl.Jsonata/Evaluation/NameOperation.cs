using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A field of the context, or of each object in it.</summary>
internal sealed class NameOperation(string name) : Leaf
{
    private readonly MemberName _name = new(name);

    internal static JsonataValue Lookup(JsonataValue input, string name, JsonataCall run) => Lookup(input, new MemberName(name), run);

    /// <summary>The field of an object.</summary>
    internal JsonataValue Of(JsonataObject members) => members.TryGet(_name, out var value) ? value : default;

    private static JsonataValue Lookup(JsonataValue input, MemberName name, JsonataCall run)
    {
        if (input.AsObject() is { } members) return members.TryGet(name, out var value) ? value : default;
        if (input.AsArray() is not { } array) return default;
        JsonataCall.EnsureStack();
        var found = ListArray.Sequence();
        var count = array.Count;
        for (var i = 0; i < count; i++)
        {
            run.Step();
            var value = Lookup(array[i], name, run);
            if (!value.IsUndefined) Sequences.Spill(found, value);
        }
        return new(found);
    }

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var found = Lookup(input, _name, run);
        if (found.Tag is ListArray { IsSequence: true } list) run.ChargeItems(list.Count);
        return found;
    }
}
