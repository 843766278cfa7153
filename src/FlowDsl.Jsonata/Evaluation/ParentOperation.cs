using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>%</c>.</summary>
internal sealed class ParentOperation(ParentSlot slot) : Leaf
{
    private readonly string _label = slot.Label;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) =>
        frame.TryGet(_label, out var value) ? value : default;
}
