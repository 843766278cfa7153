using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A filter on the result of a step, or the binding of each item's index in it.</summary>
internal sealed class Stage(Filter? filter, string? index)
{
    internal JsonataValue Apply(JsonataValue value, Frame frame, JsonataCall run)
    {
        if (filter is not null) return filter.Apply(value, frame, run);
        if (value.Tag is not JsonataArray { IsTupleStream: true } tuples) return value;
        var numbered = new ListArray(tuples.Count) { IsSequence = true, IsTupleStream = true };
        for (var i = 0; i < tuples.Count; i++) numbered.Add(new(((BindingTuple)tuples[i].Tag!).With(index!, JsonataValue.From(i))));
        return new(numbered);
    }
}
