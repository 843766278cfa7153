namespace FlowDsl.Expressions.Emission;

/// <summary>The functions of JSONata 2.0.6 and those that Step Functions adds. A variable of such a name would hide the function.</summary>
internal static class BuiltInFunctions
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>
    {
        "sum", "count", "max", "min", "average", "string", "substring", "substringBefore", "substringAfter", "lowercase", "uppercase", "length", "trim", "pad",
        "match", "contains", "replace", "split", "join", "formatNumber", "formatBase", "formatInteger", "parseInteger", "number", "floor", "ceil", "round", "abs",
        "sqrt", "power", "random", "boolean", "not", "map", "zip", "filter", "single", "reduce", "sift", "keys", "lookup", "append", "exists", "spread", "merge",
        "reverse", "each", "error", "assert", "type", "sort", "shuffle", "distinct", "base64encode", "base64decode", "encodeUrlComponent", "encodeUrl",
        "decodeUrlComponent", "decodeUrl", "eval", "toMillis", "fromMillis", "clone", "now", "millis", "partition", "range", "hash", "uuid", "parse",
    };

    /// <summary>Whether a variable may not have this name (without <c>$</c>).</summary>
    public static bool IsTaken(string name) => name == "states" || Names.Contains(name);
}
