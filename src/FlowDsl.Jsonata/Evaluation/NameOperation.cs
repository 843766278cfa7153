using System.Text;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A field of the context, or of each object in it.</summary>
internal sealed class NameOperation(string name) : Leaf
{
    /// <summary>As documents hold it. Half a surrogate pair has no UTF-8: such a name is compared as text.</summary>
    private readonly MemberName _name = new(name);

    internal static JsonataValue Lookup(JsonataValue input, string name) => Lookup(input, new MemberName(name));

    /// <summary>The field of an object.</summary>
    internal JsonataValue Of(JsonataObject members) => members.TryGet(_name, out var value) ? value : default;

    private static JsonataValue Lookup(JsonataValue input, MemberName name)
    {
        if (input.AsObject() is { } members) return members.TryGet(name, out var value) ? value : default;
        if (input.AsArray() is not { } array) return default;
        var found = ListArray.Sequence();
        var count = array.Count;
        for (var i = 0; i < count; i++)
        {
            var value = Lookup(array[i], name);
            if (!value.IsUndefined) Sequences.Spill(found, value);
        }
        return new(found);
    }

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var found = Lookup(input, _name);
        if (found.Tag is ListArray { IsSequence: true } list) run.ChargeItems(list.Count);
        return found;
    }
}
