using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Arguments that a signature has already checked.</summary>
internal static class Arguments
{
    /// <summary>Makes a function of the library.</summary>
    internal static BuiltIn Define(string name, string signature, JsonataFunctionBody body, int? arity = null) =>
        new(name, SignatureParser.Parse(signature, 0), body, arity);

    internal static string Text(this JsonataValue value) => (string)value.Tag!;

    internal static JsonataArray Items(this JsonataValue value) => (JsonataArray)value.Tag!;

    internal static Callable Function(this JsonataValue value) => (Callable)value.Tag!;

    /// <summary>The text that a function has built, counted against the limit.</summary>
    internal static JsonataValue Built(this JsonataCall call, string text)
    {
        call.ChargeText(text.Length);
        return JsonataValue.From(text);
    }

    /// <summary>As many arguments as the function can use: higher-order functions offer the value, its index or name, and the whole.</summary>
    internal static JsonataValue Call(this Callable function, JsonataCall call, JsonataValue value, JsonataValue index, JsonataValue whole) =>
        function.Invoke(function.Arity switch { >= 3 => [value, index, whole], 2 => [value, index], _ => [value] }, JsonataValue.Null, call);
}
