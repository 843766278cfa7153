using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A node of the prepared expression. Immutable, so that evaluations may share it.</summary>
internal abstract class Operation
{
    /// <summary>A leaf evaluates no other operation: it needs no guard against depth.</summary>
    private readonly bool _isLeaf;
    private Filter[] _predicates = [];
    private Grouping? _group;
    private bool _isPlain = true;

    private protected Operation(bool isLeaf = false) => _isLeaf = isLeaf;

    internal int Position { get; set; }

    internal Filter[] Predicates
    {
        set
        {
            _predicates = value;
            _isPlain = value.Length == 0 && _group is null;
        }
    }

    internal Grouping? Group
    {
        set
        {
            _group = value;
            _isPlain = _predicates.Length == 0 && value is null;
        }
    }

    internal bool KeepArray { get; set; }

    /// <summary>Whether the value is what the operation itself computes.</summary>
    internal bool IsPlain => _isPlain && !KeepArray;

    internal JsonataValue Evaluate(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (!_isPlain) return EvaluateStages(input, frame, run);
        if (_isLeaf) return Sequences.Collapse(Compute(input, frame, run), KeepArray);
        run.Enter();
        var result = Compute(input, frame, run);
        run.Leave();
        return Sequences.Collapse(result, KeepArray);
    }

    private JsonataValue EvaluateStages(JsonataValue input, Frame frame, JsonataCall run)
    {
        run.Enter();
        var result = Compute(input, frame, run);
        if (_predicates.Length > 0)
        {
            foreach (var predicate in _predicates) result = predicate.Apply(result, frame, run);
            if (KeepArray && result.AsArray() is null) result = Sequences.Keep(result);
        }
        if (_group is not null) result = _group.Apply(result, frame, run);
        run.Leave();
        return Sequences.Collapse(result, KeepArray);
    }

    /// <summary>The value before predicates, grouping and collapse.</summary>
    private protected abstract JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run);
}
