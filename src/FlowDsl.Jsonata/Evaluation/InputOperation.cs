namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>$$</c>.</summary>
internal sealed class InputOperation : Leaf
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) => run.Input;
}
