namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A variable that the expression binds somewhere; where it does not bind it in this scope, that of the caller.</summary>
internal sealed class LocalOperation(string name, GlobalOperation global) : Leaf
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) =>
        frame.TryGet(name, out var value) ? value : global.Lookup(run);
}
