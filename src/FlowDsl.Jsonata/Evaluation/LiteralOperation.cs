namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A constant.</summary>
internal sealed class LiteralOperation(JsonataValue value) : Leaf
{
    internal JsonataValue Value { get; } = value;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) => Value;
}
