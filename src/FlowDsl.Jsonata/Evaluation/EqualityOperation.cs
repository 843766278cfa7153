using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>=</c> and <c>!=</c>; both are false where an operand is nothing.</summary>
internal sealed class EqualityOperation(bool wanted, Operation left, Operation right) : Operation
{
    private const int ExtentOfAStep = 64;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var a = left.Evaluate(input, frame, run);
        var b = right.Evaluate(input, frame, run);
        if (a.AsArray() is not null || a.AsObject() is not null) run.Spend(HeapValue.ExtentOf(a) / ExtentOfAStep);
        return JsonataValue.From(!a.IsUndefined && !b.IsUndefined && ValueEquality.AreEqual(a, b) == wanted);
    }
}
