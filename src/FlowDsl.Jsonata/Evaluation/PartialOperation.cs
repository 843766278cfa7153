using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A call with some arguments left open: a function of these.</summary>
internal sealed class PartialOperation(Operation procedure, Operation?[] arguments, string? name, Operation? meant) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var values = new JsonataValue[arguments.Length];
        var open = new List<int>();
        for (var i = 0; i < values.Length; i++)
            if (arguments[i] is { } argument) values[i] = argument.Evaluate(input, frame, run);
            else open.Add(i);
        var function = procedure.Evaluate(input, frame, run);
        if (function.Tag is Lambda lambda) open.RemoveAll(i => i >= lambda.Arity);
        if (function.Tag is Callable callable) return new(new Partial(callable, values, [.. open]));
        throw Fault.Of(function.IsUndefined && meant is not null && !EcmaText.IsFalse(meant.Evaluate(input, frame, run)) ? "T1007" : "T1008", Position, name);
    }
}
