using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>A function of the expression, with the place where it was made.</summary>
internal sealed class Lambda(string[] parameters, Signature? signature, Operation body, Scope scope) : Callable
{
    internal override int Arity => parameters.Length;

    internal override JsonataValue Invoke(JsonataValue[] arguments, JsonataValue context, JsonataCall run) => Run(Checked(arguments, context), context, run);

    /// <summary>Without a look at the signature, which a partial application does not have.</summary>
    internal JsonataValue InvokeUnchecked(JsonataValue[] arguments, JsonataValue context, JsonataCall run) => Run(arguments, context, run);

    private JsonataValue Run(JsonataValue[] values, JsonataValue context, JsonataCall run)
    {
        JsonataCall.EnsureStack();
        var result = Enter(values, run);
        while (ReferenceEquals(result.Tag, Scalar.TailCall))
        {
            var next = run.Tail;
            try
            {
                result = next.Function is Lambda lambda ? lambda.Enter(lambda.Checked(next.Arguments, context), run) : next.Function.Invoke(next.Arguments, context, run);
            }
            catch (JsonataException fault) when (Fault.IsCaughtAt(fault, next.Position, next.Name))
            {
                throw;
            }
        }
        return result;
    }

    private JsonataValue[] Checked(JsonataValue[] arguments, JsonataValue context) =>
        signature is null ? arguments : signature.Validate(arguments, context, []).ToArray();

    private JsonataValue Enter(JsonataValue[] values, JsonataCall run)
    {
        run.Step();
        if (values.Length != parameters.Length) Array.Resize(ref values, parameters.Length);
        return body.Evaluate(scope.Input, new Frame(scope.Frame, parameters, values), run);
    }
}
