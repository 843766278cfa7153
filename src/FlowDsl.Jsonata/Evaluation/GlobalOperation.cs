namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A variable that only the caller can have bound, or a built-in function, which is looked up once.</summary>
internal sealed class GlobalOperation(string name, JsonataValue builtIn) : Leaf
{
    internal JsonataValue Lookup(JsonataCall run) => run.Bindings is { } bindings && bindings.TryGetValue(name, out var value) ? value : builtIn;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) => Lookup(run);
}
