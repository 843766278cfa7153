using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>Makes the function <c>|pattern|update, delete|</c>.</summary>
internal sealed class TransformOperation(Operation pattern, Operation update, Operation? delete) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) =>
        new(new Transform(pattern, update, delete, frame));
}
