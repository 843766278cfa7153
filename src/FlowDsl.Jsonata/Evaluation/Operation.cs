using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A node of the prepared expression. Immutable, so that evaluations may share it.</summary>
internal abstract class Operation
{
    internal int Position { get; set; }

    internal Filter[] Predicates { get; set; } = [];

    internal Grouping? Group { get; set; }

    internal bool KeepArray { get; set; }

    internal JsonataValue Evaluate(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (this is Leaf && Predicates.Length == 0 && Group is null) return Sequences.Collapse(Compute(input, frame, run), KeepArray);
        run.Enter();
        var result = Compute(input, frame, run);
        if (Predicates.Length > 0)
        {
            foreach (var predicate in Predicates) result = predicate.Apply(result, frame, run);
            if (KeepArray && result.Tag is not JsonataArray) result = Sequences.Keep(result);
        }
        if (Group is not null) result = Group.Apply(result, frame, run);
        run.Leave();
        return Sequences.Collapse(result, KeepArray);
    }

    /// <summary>The value before predicates, grouping and collapse.</summary>
    private protected abstract JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run);
}
