using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Functions;
using FlowDsl.Jsonata.Parsing;

namespace FlowDsl.Jsonata;

/// <summary>A function of the host that expressions can call.</summary>
public sealed class JsonataFunction
{
    /// <summary>Makes a function.</summary>
    /// <param name="name">Its name, without <c>$</c>: what an expression can write after it.</param>
    /// <param name="signature">Its signature in JSONata's notation, such as <c>&lt;s-n?:s&gt;</c>.</param>
    /// <param name="body">What it does. What it throws is a <see cref="JsonataException"/> with the code U1003 to the evaluation's caller.</param>
    /// <exception cref="ArgumentException">No expression can call a function of this name.</exception>
    /// <exception cref="JsonataException">The signature is malformed (S0401; S0402 for a choice that holds more than plain types).</exception>
    public JsonataFunction(string name, string signature, JsonataFunctionBody body)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(body);
        if (!Lexer.IsVariable(name)) throw new ArgumentException($"'{name}' is no name that an expression can call: no $, blanks or operators in it.", nameof(name));
        Name = name;
        Callable = new BuiltIn(name, SignatureRules.Parse(signature), Guard(name, body));
    }

    /// <summary>The name, without <c>$</c>.</summary>
    public string Name { get; }

    internal BuiltIn Callable { get; }

    private static JsonataFunctionBody Guard(string name, JsonataFunctionBody body) => (arguments, call) =>
    {
        try
        {
            return body(arguments, call);
        }
        catch (Exception fault) when (fault is not (JsonataException or OperationCanceledException))
        {
            throw Fault.Of("U1003", token: name, message: $"Function \"{name}\" failed: {fault.GetType().Name}: {fault.Message}", inner: fault);
        }
    };
}
