using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>[…]</c> on a value: the item of an index, the items of several, or those that meet a condition.</summary>
internal sealed class Filter(Operation condition)
{
    private readonly double? _index = condition is LiteralOperation { Value.IsNumber: true } literal ? Math.Floor(literal.Value.Number) : null;

    /// <summary>No item, which a further filter leaves alone, other than no value.</summary>
    private static readonly JsonataValue Nothing = new(ListArray.Sequence(0));

    internal JsonataValue Apply(JsonataValue value, Frame frame, JsonataCall run)
    {
        if (_index is { } index) return Pick(value, index);
        if (value.IsUndefined)
        {
            // Nothing is an item like any other here: where the condition lets it pass, the next step is evaluated once, for nothing.
            var times = Passes(value, value, 0, 1, frame, run);
            return times == 1 ? new(ListArray.SequenceOf(value)) : Repeat(value, times);
        }
        if (value.AsArray() is not { } array) return Repeat(value, Passes(value, value, 0, 1, frame, run));
        var result = new ListArray { IsSequence = true, IsTupleStream = array.IsTupleStream };
        var count = array.Count;
        for (var i = 0; i < count; i++)
        {
            run.Step();
            var item = array[i];
            var tuple = array.IsTupleStream ? (BindingTuple)item.Tag! : null;
            var times = Passes(item, tuple?.Item ?? item, i, count, tuple?.On(frame) ?? frame, run);
            for (var n = 0; n < times; n++) result.Add(item);
        }
        run.ChargeItems(result.Count);
        return new(result);
    }

    private static JsonataValue Repeat(JsonataValue value, int times)
    {
        if (times <= 1) return times == 0 ? Nothing : value;
        var result = ListArray.Sequence(times);
        for (var i = 0; i < times; i++) result.Add(value);
        return new(result);
    }

    private static JsonataValue Pick(JsonataValue value, double index)
    {
        if (value.Tag is not JsonataArray array) return index is 0 or -1 && !value.IsUndefined ? value : Nothing;
        if (index < 0) index += array.Count;
        var isThere = index >= 0 && index < array.Count;
        if (!array.IsTupleStream) return isThere ? array[(int)index] : Nothing;
        var only = new ListArray(1) { IsSequence = true, IsTupleStream = true };
        if (isThere) only.Add(array[(int)index]);
        return new(only);
    }

    /// <summary>How often the item is wanted: an array of indices may name it more than once.</summary>
    private int Passes(JsonataValue item, JsonataValue context, int at, int count, Frame frame, JsonataCall run)
    {
        var result = condition.Evaluate(context, frame, run);
        if (result.IsTrue) return 1;
        if (result.IsNumber) return double.IsNaN(result.Number) ? 0 : Names(result, at, count) ? 1 : 0;
        if (result.AsArray() is not { } indices || !IsNumbers(indices)) return Truth.Of(result, run) ? 1 : 0;
        var times = 0;
        for (var i = 0; i < indices.Count; i++)
            if (Names(indices[i], at, count)) times++;
        return times;
    }

    private static bool Names(JsonataValue index, int at, int count)
    {
        var wanted = Math.Floor(Truth.Finite(index));
        return (wanted < 0 ? wanted + count : wanted) == at;
    }

    private static bool IsNumbers(JsonataArray array)
    {
        for (var i = 0; i < array.Count; i++)
            if (!array[i].IsNumber) return false;
        return true;
    }
}
