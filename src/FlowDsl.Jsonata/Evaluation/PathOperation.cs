using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A path. Where no step binds anything the items themselves flow through it, otherwise tuples of an item and its bindings.</summary>
internal sealed class PathOperation(Step[] steps, bool startsAtVariable, bool keepsTuples, bool keepsArray, Grouping? grouping) : Operation
{
    private readonly int _firstTuple = Array.FindIndex(steps, s => s.IsTuple) is var at and >= 0 ? at : int.MaxValue;

    /// <summary>The rest of a path of names, from a step that is neither the variable at its beginning nor behind its end.</summary>
    internal JsonataValue Continue(int at, JsonataValue current, Frame frame, JsonataCall run)
    {
        if (at > 0)
        {
            current = Sequences.Collapse(current);
            if (current.AsArray() is { } array) current = Flatten(current, array, isLast: false);
            if (current.AsArray() is { Count: 0 }) return default;
        }
        return Walk(at, current, frame, run);
    }

    /// <summary>What a path of names ends with, where that is an array.</summary>
    internal static JsonataValue End(JsonataValue value)
    {
        value = Sequences.Collapse(value);
        return value.AsArray() is { } array ? Flatten(value, array, isLast: true) : value;
    }

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) => Walk(0, input, frame, run);

    private JsonataValue Walk(int from, JsonataValue input, Frame frame, JsonataCall run)
    {
        var current = input;
        var isOne = (startsAtVariable && from == 0) || input.AsArray() is null;
        ListArray? tuples = null;
        for (var i = from; i < steps.Length; i++)
        {
            var step = steps[i];
            if (i == 0 && step.IsConstructed)
            {
                current = step.Operation.Evaluate(input, frame, run);
                if (step.IsTuple && steps.Length > 1)
                {
                    // As the reference implementation has it: a written array that is bound leaves the context to the next step.
                    if (step.Focus is not null) current = input;
                    isOne = current.AsArray() is null;
                    continue;
                }
                if (steps.Length > 1 && current.AsArray() is null) current = ItemsOf(current);
            }
            else if (i >= _firstTuple)
            {
                tuples = TupleStep.Evaluate(step, isOne ? new(ListArray.SequenceOf(current)) : current, tuples, frame, run);
                continue;
            }
            else if (isOne) current = One(step, current, i == steps.Length - 1, frame, run);
            else current = Each(step, (JsonataArray)current.Tag!, i == steps.Length - 1, frame, run);

            if (current.IsUndefined) break;
            if (current.AsArray() is { Count: 0 } && i < steps.Length - 1)
            {
                if (!step.IsConstructed) current = default;
                break;
            }
            isOne = current.AsArray() is null;
        }
        if (tuples is not null && !keepsTuples && grouping is null) current = Items(tuples, run);
        else if (tuples is not null) current = new(tuples);
        if ((keepsArray || KeepArray) && current.AsArray() is not { IsTupleStream: true }) current = Sequences.Keep(current);
        return grouping is null ? current : grouping.Apply(current, frame, run);
    }

    /// <summary>
    /// Where predicates make one item of a written array at a path's beginning, the reference implementation walks that item as if it were still the array: a text by its UTF-16 units, and
    /// nothing else has any.
    /// </summary>
    private static JsonataValue ItemsOf(JsonataValue item)
    {
        if (item.Tag is not string { Length: > 0 } text) return item.Tag is string ? item : default;
        var units = ListArray.Sequence(text.Length);
        foreach (var unit in text) units.Add(JsonataValue.From(unit.ToString()));
        return new(units);
    }

    private static JsonataValue One(Step step, JsonataValue item, bool isLast, Frame frame, JsonataCall run)
    {
        if (step.Sorting is not null) return step.Stage(step.Sorting.Sort(item, frame, run), frame, run);
        var result = step.Stage(step.Operation.Evaluate(item, frame, run), frame, run);
        return result.AsArray() is { } array ? Flatten(result, array, isLast) : result;
    }

    private static JsonataValue Each(Step step, JsonataArray items, bool isLast, Frame frame, JsonataCall run)
    {
        if (step.Sorting is not null) return step.Stage(step.Sorting.Sort(new(items), frame, run), frame, run);
        ListArray? results = null;
        JsonataValue only = default;
        var count = items.Count;
        for (var i = 0; i < count; i++)
        {
            run.Step();
            var result = step.Stage(step.Operation.Evaluate(items[i], frame, run), frame, run);
            if (result.IsUndefined) continue;
            if (results is null && only.IsUndefined)
            {
                only = result;
                continue;
            }
            if (results is null) Collect(results = ListArray.Sequence(items.Count), only, run);
            Collect(results, result, run);
        }
        if (results is not null) return new(results);
        return only.AsArray() is { } array ? Flatten(only, array, isLast) : only;
    }

    /// <summary>A written array stays one item; the items of any other become items of the path. At its end, the array of a document stays that array.</summary>
    private static JsonataValue Flatten(JsonataValue value, JsonataArray array, bool isLast)
    {
        if (isLast && !array.IsSequence) return value;
        if (array.IsConstructed) return new(ListArray.SequenceOf(value));
        if (!isLast || !array.KeepSingleton) return value;
        return new(Sequences.Of(array));
    }

    private static void Collect(ListArray results, JsonataValue value, JsonataCall run)
    {
        run.ChargeItems(Sequences.CountOf(value));
        if (value.AsArray() is { IsConstructed: true }) results.Add(value);
        else Sequences.Spill(results, value);
    }

    private static JsonataValue Items(ListArray tuples, JsonataCall run)
    {
        run.ChargeItems(tuples.Count);
        var items = ListArray.Sequence(tuples.Count);
        foreach (var tuple in tuples.Items) items.Add(((BindingTuple)tuple.Tag!).Item);
        return new(items);
    }
}
