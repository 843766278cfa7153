using System.Runtime.CompilerServices;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions by name.</summary>
internal sealed class FunctionTable
{
    private static readonly FunctionTable Standard =
        new(BuiltIns().ToDictionary(f => f.Name, f => new JsonataValue(f), StringComparer.Ordinal), JsonataOptions.Default);

    /// <summary>Options are few and are used for many expressions.</summary>
    private static readonly ConditionalWeakTable<JsonataOptions, FunctionTable> s_made = [];

    private readonly Dictionary<string, JsonataValue> _functions;

    private FunctionTable(Dictionary<string, JsonataValue> functions, JsonataOptions options)
    {
        _functions = functions;
        Options = options;
    }

    internal JsonataOptions Options { get; }

    internal static FunctionTable For(JsonataOptions options)
    {
        if (ReferenceEquals(options, JsonataOptions.Default)) return Standard;
        return s_made.GetValue(options, Make);
    }

    private static FunctionTable Make(JsonataOptions options)
    {
        if (options is { Functions.Count: 0, RemovedFunctions.Count: 0 }) return new(Standard._functions, options);
        var functions = new Dictionary<string, JsonataValue>(Standard._functions, StringComparer.Ordinal);
        foreach (var name in options.RemovedFunctions) functions.Remove(name);
        foreach (var function in options.Functions) functions[function.Name] = JsonataValue.From(function);
        return new(functions, options);
    }

    /// <summary>The function, or nothing.</summary>
    internal JsonataValue Find(string name) => _functions.GetValueOrDefault(name);

    private static IEnumerable<BuiltIn> BuiltIns() =>
    [
        .. StringFunctions.All,
        .. EncodingFunctions.All,
        .. PatternFunctions.All,
        .. NumberFunctions.All,
        .. AggregateFunctions.All,
        .. ArrayFunctions.All,
        .. ObjectFunctions.All,
        .. HigherOrderFunctions.All,
        .. TypeFunctions.All,
        .. DateFunctions.All,
        .. PictureFunctions.All,
        .. EvalFunction.All,
    ];
}
