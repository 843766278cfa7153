using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>A function as a value.</summary>
internal abstract class Callable() : HeapValue(JsonataKind.Function)
{
    /// <summary>How many arguments the function can use; higher-order functions pass no more.</summary>
    internal abstract int Arity { get; }

    /// <summary>Calls the function; <paramref name="context"/> stands in for an argument where the signature says so.</summary>
    internal abstract JsonataValue Invoke(JsonataValue[] arguments, JsonataValue context, JsonataCall run);
}
