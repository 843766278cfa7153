namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>and</c> and <c>or</c>: the right operand is left alone where the left one decides. Nothing counts as false.</summary>
internal sealed class LogicOperation(bool isOr, Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) =>
        JsonataValue.From(Truth.Of(left.Evaluate(input, frame, run), run) == isOr ? isOr : Truth.Of(right.Evaluate(input, frame, run), run));
}
