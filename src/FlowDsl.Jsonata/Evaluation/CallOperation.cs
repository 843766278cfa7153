using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Functions;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A function call.</summary>
internal sealed class CallOperation(Operation procedure, Operation[] arguments, string? name, Operation? meant, bool isTail) : Operation
{
    /// <summary>The call with <paramref name="first"/> before its arguments: what <c>first ~> f(…)</c> means.</summary>
    internal JsonataValue ApplyTo(JsonataValue first, JsonataValue input, Frame frame, JsonataCall run)
    {
        run.Enter();
        var values = new JsonataValue[arguments.Length + 1];
        values[0] = first;
        var result = Invoke(Function(input, frame, run), values, 1, input, frame, run);
        run.Leave();
        return Sequences.Collapse(result, KeepArray);
    }

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var function = Function(input, frame, run);
        var values = arguments.Length == 0 ? [] : new JsonataValue[arguments.Length];
        if (!isTail || function is null or BuiltIn { NeedsScope: true }) return Invoke(function, values, 0, input, frame, run);
        Evaluate(values, 0, input, frame, run);
        run.Tail = new TailCall(function, values, Position, name);
        return new(Scalar.TailCall);
    }

    private Callable? Function(JsonataValue input, Frame frame, JsonataCall run)
    {
        var value = procedure.Evaluate(input, frame, run);
        if (value.IsUndefined && meant is not null && !EcmaText.IsFalse(meant.Evaluate(input, frame, run))) throw Fault.Of("T1005", Position, name);
        return value.Tag as Callable;
    }

    private void Evaluate(JsonataValue[] values, int from, JsonataValue input, Frame frame, JsonataCall run)
    {
        for (var i = 0; i < arguments.Length; i++) values[from + i] = arguments[i].Evaluate(input, frame, run);
    }

    private JsonataValue Invoke(Callable? function, JsonataValue[] values, int from, JsonataValue input, Frame frame, JsonataCall run)
    {
        Evaluate(values, from, input, frame, run);
        if (function is null) throw Fault.Of("T1006", Position, name);
        if (function is BuiltIn { NeedsScope: true }) run.EvalScope = new Scope(input, frame);
        try
        {
            return function.Invoke(values, input, run);
        }
        catch (JsonataException fault) when (Fault.IsCaughtAt(fault, Position, name))
        {
            throw;
        }
    }
}
