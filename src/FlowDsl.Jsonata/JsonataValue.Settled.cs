using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

// The step from what an expression gives to what JSON can say.
public readonly partial struct JsonataValue
{
    /// <summary>
    /// This value as it would be after being written and read again, without doing either: arrays that an expression would collapse stay arrays, functions within it are empty texts,
    /// infinity is its name. What is JSON already is given back as it is.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is undefined or a function.</exception>
    public JsonataValue Settled() => Kind is JsonataKind.Undefined or JsonataKind.Function ? throw Not(JsonataKind.Object) : Settling.Of(this);
}
