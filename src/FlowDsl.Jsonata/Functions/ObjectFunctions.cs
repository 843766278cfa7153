using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions on objects.</summary>
internal static class ObjectFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("keys", "<x-:a<s>>", Keys),
        Define("lookup", "<x-s:x>", (a, call) => a[1].IsUndefined ? default : NameOperation.Lookup(a[0], a[1].Text(), call)),
        Define("spread", "<x-:a<o>>", (a, call) => Spread(a[0], call)),
        Define("merge", "<a<o>:o>", Merge),
    ];

    private static JsonataValue Keys(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        var names = new MemberObject();
        Collect(a[0], names, call);
        var result = ListArray.Sequence(names.Count);
        foreach (var (name, _) in names.Pairs) result.Add(JsonataValue.From(name));
        return new(result);
    }

    private static void Collect(JsonataValue value, MemberObject names, JsonataCall call)
    {
        call.Step();
        if (value.Tag is JsonataArray array)
            for (var i = 0; i < array.Count; i++) Collect(array[i], names, call);
        if (value.Tag is not JsonataObject members) return;
        call.ChargeItems(members.Count);
        foreach (var (name, _) in members.Members.Pairs) names.Set(name, default);
    }

    private static JsonataValue Spread(JsonataValue value, JsonataCall call)
    {
        call.Step();
        if (value.Tag is JsonataArray array)
        {
            // Only where no item gives anything, not even an empty array, is there nothing.
            var all = new ListArray();
            var isNothing = true;
            for (var i = 0; i < array.Count; i++)
            {
                var spread = Spread(array[i], call);
                if (spread.IsUndefined) continue;
                isNothing = false;
                Sequences.Spill(all, spread);
            }
            return new(isNothing ? ListArray.Sequence(0) : all);
        }
        if (value.Tag is not JsonataObject members) return value;
        call.ChargeItems(6 * members.Count);
        var result = ListArray.Sequence(members.Count);
        foreach (var (name, member) in members.Members.Pairs)
        {
            var single = new MemberObject(1);
            single.Set(name, member);
            result.Add(new(single));
        }
        return new(result);
    }

    private static JsonataValue Merge(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var objects = a[0].Items();
        var result = new MemberObject();
        for (var i = 0; i < objects.Count; i++)
        {
            if (objects[i].Tag is not JsonataObject members) continue;
            call.Step();
            call.ChargeItems(2 * members.Count);
            foreach (var (name, value) in members.Members.Pairs) result.Set(name, value);
        }
        return new(result);
    }
}
