using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>^(…)</c>. Items for which a term gives nothing come last.</summary>
internal sealed class Sorting((Operation Term, bool Descending)[] terms, int position)
{
    internal JsonataValue Sort(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (input.AsArray() is not { } array) return input;
        // What flows from step to step is a sequence, so that one item is that item.
        if (array.Count <= 1) return (array.IsSequence || array.IsConstructed) && !array.KeepSingleton ? input : new(Sequences.Of(array));
        // Each item's terms once, not at each comparison.
        var keyed = new (JsonataValue Item, JsonataValue[] Keys)[array.Count];
        for (var i = 0; i < keyed.Length; i++) keyed[i] = (array[i], Keys(array[i], frame, run));
        MergeSort.Sort(keyed, (a, b) => Compare(a.Keys, b.Keys) > 0, run);
        var sorted = new ListArray(keyed.Length) { IsTupleStream = array.IsTupleStream, IsSequence = array.IsTupleStream };
        foreach (var (item, _) in keyed) sorted.Add(item);
        return new(sorted);
    }

    private JsonataValue[] Keys(JsonataValue item, Frame frame, JsonataCall run)
    {
        var tuple = item.Tag as BindingTuple;
        var context = tuple?.Item ?? item;
        var scope = tuple?.On(frame) ?? frame;
        var keys = new JsonataValue[terms.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = terms[i].Term.Evaluate(context, scope, run);
        run.ChargeItems(keys.Length);
        return keys;
    }

    private int Compare(JsonataValue[] left, JsonataValue[] right)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            var (a, b) = (left[i], right[i]);
            if (a.IsUndefined && b.IsUndefined) continue;
            if (a.IsUndefined) return 1;
            if (b.IsUndefined) return -1;
            var order = Compare(a, b);
            if (order != 0) return terms[i].Descending ? -order : order;
        }
        return 0;
    }

    private int Compare(JsonataValue a, JsonataValue b)
    {
        if (a.IsNumber && b.IsNumber) return a.Number < b.Number ? -1 : a.Number == b.Number ? 0 : 1;
        if (a.Tag is string s && b.Tag is string t) return string.CompareOrdinal(s, t);
        var aIsOrdered = a.IsNumber || a.Tag is string;
        if (!aIsOrdered || !(b.IsNumber || b.Tag is string)) throw Fault.Of("T2008", position, value: aIsOrdered ? b : a);
        throw Fault.Of("T2007", position, value: a, value2: b);
    }
}
