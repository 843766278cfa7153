using System.Runtime.CompilerServices;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Functions;

/// <summary>A function written in C#.</summary>
internal sealed class BuiltIn(string name, Signature signature, JsonataFunctionBody body, int? arity = null) : Callable
{
    internal string Name { get; } = name;

    private const int CharactersOfAStep = 512;

    /// <summary>Set for <c>$eval</c>, which sees the variables of the place where it is called.</summary>
    internal bool NeedsScope { get; init; }

    /// <summary>Arguments on the stack: no function of the library has more.</summary>
    [InlineArray(4)]
    private struct Room
    {
        private JsonataValue _first;
    }

    internal override int Arity => arity ?? signature.Count;

    internal override JsonataValue Invoke(JsonataValue[] arguments, JsonataValue context, JsonataCall run)
    {
        run.Step();
        if (arguments.Length > 0 && arguments[0].Tag is string { Length: >= CharactersOfAStep } text) run.Spend(text.Length / CharactersOfAStep);
        try
        {
            var room = default(Room);
            return body(signature.Validate(arguments, context, room), run);
        }
        catch (JsonataException fault) when (Fault.IsCaughtIn(fault, Name))
        {
            throw;
        }
    }
}
