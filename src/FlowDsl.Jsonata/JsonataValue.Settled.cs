using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

// The step from what an expression gives to what JSON can say.
public readonly partial struct JsonataValue
{
    /// <summary>
    /// This value as it would be after being written and read again, without doing either: arrays that an expression would collapse stay arrays, infinity is its name.
    /// What is JSON already is given back as it is.
    /// </summary>
    /// <param name="settled">The value, or undefined.</param>
    /// <returns>Whether JSON can say it: it is not undefined, and neither it nor anything within it is a function.</returns>
    public bool TrySettle(out JsonataValue settled)
    {
        var isJson = Kind is not (JsonataKind.Undefined or JsonataKind.Function);
        var value = isJson ? Settling.Of(this, ref isJson) : default;
        settled = isJson ? value : default;
        return isJson;
    }
}
