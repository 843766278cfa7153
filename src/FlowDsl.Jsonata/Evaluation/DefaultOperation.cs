namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>a ?? b</c> and <c>a ?: b</c>.</summary>
internal sealed class DefaultOperation(bool testsTruth, Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var value = left.Evaluate(input, frame, run);
        var keeps = testsTruth ? Truth.Of(value, run) : !value.IsUndefined;
        return keeps ? value : right.Evaluate(input, frame, run);
    }
}
