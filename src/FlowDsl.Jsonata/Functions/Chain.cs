using FlowDsl.Jsonata.Evaluation;

namespace FlowDsl.Jsonata.Functions;

/// <summary><c>f ~> g</c>: first f, then g.</summary>
internal sealed class Chain(Callable first, Callable second) : Callable
{
    internal override int Arity => 1;

    internal override JsonataValue Invoke(JsonataValue[] arguments, JsonataValue context, JsonataCall run)
    {
        run.Enter();
        var between = Sequences.Collapse(first.Invoke(arguments, JsonataValue.Null, run));
        var result = second.Invoke([between], JsonataValue.Null, run);
        run.Leave();
        return result;
    }
}
