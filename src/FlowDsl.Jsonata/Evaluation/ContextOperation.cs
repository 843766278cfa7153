using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>$</c>.</summary>
internal sealed class ContextOperation : Leaf
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) =>
        input.Tag is JsonataArray { IsOuterWrapper: true } wrapper ? wrapper[0] : input;
}
