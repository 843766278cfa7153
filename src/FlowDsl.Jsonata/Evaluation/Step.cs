namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A step of a path: what is evaluated for each item, and what is done with its results.</summary>
internal sealed class Step(Operation operation)
{
    internal Operation Operation { get; } = operation;

    internal Stage[] Stages { get; init; } = [];

    internal bool IsTuple { get; init; }

    internal bool IsConstructed { get; init; }

    internal string? Focus { get; init; }

    internal string? Index { get; init; }

    internal string? AncestorLabel { get; init; }

    /// <summary>Set for an order-by, which needs all items at once.</summary>
    internal Sorting? Sorting { get; init; }

    /// <summary>Whether the operation is all there is to the step.</summary>
    internal bool IsPlain => Stages.Length == 0 && !IsTuple && !IsConstructed && Focus is null && Index is null && Sorting is null && Operation.IsPlain;

    internal JsonataValue Stage(JsonataValue value, Frame frame, JsonataCall run)
    {
        foreach (var stage in Stages) value = stage.Apply(value, frame, run);
        return value;
    }
}
