using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A step of a path whose items carry bindings.</summary>
internal static class TupleStep
{
    internal static ListArray Evaluate(Step step, JsonataValue input, ListArray? tuples, Frame frame, JsonataCall run)
    {
        var result = step.Sorting is not null ? Sort(step, input, tuples, frame, run) : Walk(step, tuples ?? Wrap(input), frame, run);
        return step.Stage(new(result), frame, run).Tag as ListArray ?? Stream(0);
    }

    private static ListArray Walk(Step step, ListArray tuples, Frame frame, JsonataCall run)
    {
        var result = Stream(tuples.Count);
        foreach (var item in tuples.Items)
        {
            run.Step();
            var tuple = (BindingTuple)item.Tag!;
            var value = step.Operation.Evaluate(tuple.Item, tuple.On(frame), run);
            if (value.IsUndefined) continue;
            run.ChargeItems(4 * Sequences.CountOf(value));
            if (value.Tag is not JsonataArray array)
            {
                result.Add(new(Extend(step, tuple, value, 0)));
                continue;
            }
            for (var i = 0; i < array.Count; i++)
                result.Add(new(array.IsTupleStream ? tuple.With((BindingTuple)array[i].Tag!) : Extend(step, tuple, array[i], i)));
        }
        return result;
    }

    private static BindingTuple Extend(Step step, BindingTuple tuple, JsonataValue item, int index)
    {
        var result = step.Focus is null ? tuple.WithItem(item) : tuple.With(step.Focus, item);
        if (step.Index is not null) result = result.With(step.Index, JsonataValue.From(index));
        return step.AncestorLabel is null ? result : result.With(step.AncestorLabel, tuple.Item);
    }

    private static ListArray Sort(Step step, JsonataValue input, ListArray? tuples, Frame frame, JsonataCall run)
    {
        if (tuples is not null) return step.Sorting!.Sort(new(tuples), frame, run).Tag as ListArray ?? Stream(0);
        var sorted = Wrap(step.Sorting!.Sort(input, frame, run));
        if (step.Index is null) return sorted;
        for (var i = 0; i < sorted.Count; i++) sorted.Replace(i, new(((BindingTuple)sorted[i].Tag!).With(step.Index, JsonataValue.From(i))));
        return sorted;
    }

    private static ListArray Wrap(JsonataValue input)
    {
        if (input.Tag is not JsonataArray array) return Add(Stream(1), input);
        var result = Stream(array.Count);
        for (var i = 0; i < array.Count; i++) Add(result, array[i]);
        return result;
    }

    private static ListArray Add(ListArray stream, JsonataValue item)
    {
        stream.Add(new(BindingTuple.Of(item)));
        return stream;
    }

    private static ListArray Stream(int capacity) => new(capacity) { IsSequence = true, IsTupleStream = true };
}
