using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>-x</c>.</summary>
internal sealed class NegationOperation(Operation operand) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var value = operand.Evaluate(input, frame, run);
        if (value.IsUndefined) return default;
        return value.IsNumber && !double.IsNaN(value.Number) ? JsonataValue.From(-Truth.Finite(value)) : throw Fault.Of("D1002", Position, "-", value);
    }
}
