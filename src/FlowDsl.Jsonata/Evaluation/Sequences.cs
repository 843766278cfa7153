using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>What navigation gives is a sequence: none of it is nothing, one is the item itself, more are an array.</summary>
internal static class Sequences
{
    internal static JsonataValue Collapse(JsonataValue value, bool keepArray = false)
    {
        return value.AsArray() is { IsSequence: true, IsTupleStream: false } sequence ? Collapse(value, sequence, keepArray) : value;
    }

    private static JsonataValue Collapse(JsonataValue value, JsonataArray sequence, bool keepArray) => sequence.Count switch
    {
        0 => default,
        1 when sequence.KeepSingleton => value,
        1 when keepArray => Kept(sequence),
        1 => sequence[0],
        _ => value,
    };

    /// <summary>The sequence of this value, which stays an array even when it has one item.</summary>
    internal static JsonataValue Keep(JsonataValue value)
    {
        if (value.AsArray() is not { } array) return value.IsUndefined ? value : Kept(ListArray.SequenceOf(value));
        if (array.IsConstructed && !array.IsSequence) return Kept(ListArray.SequenceOf(value));
        return array.IsSequence && !array.KeepSingleton ? Kept(array) : value;
    }

    /// <summary>Both, as an array that is no sequence; the other where one is nothing.</summary>
    internal static JsonataValue Append(JsonataValue left, JsonataValue right)
    {
        if (left.IsUndefined) return right;
        if (right.IsUndefined) return left;
        var result = new ListArray(CountOf(left) + CountOf(right));
        Spill(result, left);
        Spill(result, right);
        return new(result);
    }

    internal static int CountOf(JsonataValue value) => value.AsArray() is { } array ? array.Count : value.IsUndefined ? 0 : 1;

    /// <summary>Adds a value, or the items of an array.</summary>
    internal static void Spill(ListArray target, JsonataValue value)
    {
        if (value.AsArray() is { } array) target.AddAll(array);
        else target.Add(value);
    }

    /// <summary>The items of an array as a sequence.</summary>
    internal static ListArray Of(JsonataArray array)
    {
        var items = ListArray.Sequence(array.Count);
        items.AddAll(array);
        return items;
    }

    private static JsonataValue Kept(JsonataArray sequence)
    {
        // A copy: the sequence may belong to a variable.
        var kept = new ListArray(sequence.Count) { IsSequence = true, KeepSingleton = true };
        kept.AddAll(sequence);
        return new(kept);
    }
}
