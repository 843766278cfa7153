using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>An item of a path with what was bound on the way to it: by <c>@</c>, by <c>#</c>, or for a later <c>%</c>.</summary>
internal sealed class BindingTuple(JsonataValue item, string[] names, JsonataValue[] values) : HeapValue(JsonataKind.Undefined)
{
    internal JsonataValue Item { get; } = item;

    internal static BindingTuple Of(JsonataValue item) => new(item, [], []);

    internal BindingTuple WithItem(JsonataValue other) => new(other, names, values);

    internal BindingTuple With(string name, JsonataValue value)
    {
        var at = Array.IndexOf(names, name);
        if (at < 0) return new(Item, [.. names, name], [.. values, value]);
        var changed = (JsonataValue[])values.Clone();
        changed[at] = value;
        return new(Item, names, changed);
    }

    /// <summary>What <paramref name="inner"/> has come to from here.</summary>
    internal BindingTuple With(BindingTuple inner)
    {
        var result = WithItem(inner.Item);
        for (var i = 0; i < inner.Names.Length; i++) result = result.With(inner.Names[i], inner.Values[i]);
        return result;
    }

    /// <summary>The items and the bindings of both, each appended: what a group of tuples is.</summary>
    internal BindingTuple Merge(BindingTuple other)
    {
        var result = WithItem(Sequences.Append(Item, other.Item));
        for (var i = 0; i < other.Names.Length; i++)
        {
            var at = Array.IndexOf(names, other.Names[i]);
            result = result.With(other.Names[i], at < 0 ? other.Values[i] : Sequences.Append(values[at], other.Values[i]));
        }
        return result;
    }

    internal Frame On(Frame outer) => new(outer, names, values);

    private string[] Names => names;

    private JsonataValue[] Values => values;
}
