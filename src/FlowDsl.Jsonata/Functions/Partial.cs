namespace FlowDsl.Jsonata.Functions;

/// <summary>A function of the arguments that another one still lacks.</summary>
internal sealed class Partial(Callable function, JsonataValue[] arguments, int[] open) : Callable
{
    internal override int Arity => open.Length;

    internal override JsonataValue Invoke(JsonataValue[] given, JsonataValue context, JsonataCall run)
    {
        run.Enter();
        var all = (JsonataValue[])arguments.Clone();
        for (var i = 0; i < open.Length && i < given.Length; i++) all[open[i]] = given[i];
        var result = function is Lambda lambda ? lambda.InvokeUnchecked(all, context, run) : function.Invoke(all, context, run);
        run.Leave();
        return result;
    }
}
