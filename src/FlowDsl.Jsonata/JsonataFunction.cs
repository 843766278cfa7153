using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata;

/// <summary>A function of the host that expressions can call.</summary>
public sealed class JsonataFunction
{
    /// <summary>Makes a function.</summary>
    /// <param name="name">Its name, without <c>$</c>.</param>
    /// <param name="signature">Its signature in JSONata's notation, such as <c>&lt;s-n?:s&gt;</c>.</param>
    /// <param name="body">What it does.</param>
    /// <exception cref="JsonataException">The signature is malformed (S0401, S0402).</exception>
    public JsonataFunction(string name, string signature, JsonataFunctionBody body)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(body);
        Name = name;
        Callable = new BuiltIn(name, SignatureParser.Parse(signature, 0), body);
    }

    /// <summary>The name, without <c>$</c>.</summary>
    public string Name { get; }

    internal BuiltIn Callable { get; }
}
