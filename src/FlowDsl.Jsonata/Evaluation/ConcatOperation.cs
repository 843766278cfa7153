using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>&amp;</c>: operands as text, nothing as no text.</summary>
internal sealed class ConcatOperation(Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var a = ValueText.OrEmpty(left.Evaluate(input, frame, run));
        var b = ValueText.OrEmpty(right.Evaluate(input, frame, run));
        run.Charge((long)(a.Length + b.Length) * sizeof(char));
        return JsonataValue.From(string.Concat(a, b));
    }
}
