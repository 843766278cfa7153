namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>(a; b)</c>. It gets a frame only when one of its expressions binds a variable.</summary>
internal sealed class BlockOperation(Operation[] expressions, bool binds) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var scope = binds ? new Frame(frame) : frame;
        JsonataValue result = default;
        foreach (var expression in expressions) result = expression.Evaluate(input, scope, run);
        return result;
    }
}
