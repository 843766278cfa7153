namespace FlowDsl.Jsonata.Evaluation;

/// <summary>Fills the place of an operation in a step that orders, which has none.</summary>
internal sealed class ContextStep : Leaf
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) => input;
}
