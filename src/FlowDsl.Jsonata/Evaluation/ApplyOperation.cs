using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>~></c>.</summary>
internal sealed class ApplyOperation(Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var value = left.Evaluate(input, frame, run);
        if (right is CallOperation call) return call.ApplyTo(value, input, frame, run);
        var function = right.Evaluate(input, frame, run);
        if (function.Tag is not Callable callable) throw Fault.Of("T2006", Position, "~>", function);
        return value.Tag is Callable first ? new(new Chain(first, callable)) : callable.Invoke([value], JsonataValue.Null, run);
    }
}
