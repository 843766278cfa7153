namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>condition ? then : else</c>.</summary>
internal sealed class ConditionOperation(Operation condition, Operation then, Operation? otherwise) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var branch = Truth.Of(condition.Evaluate(input, frame, run), run) ? then : otherwise;
        return branch is null ? default : branch.Evaluate(input, frame, run);
    }
}
