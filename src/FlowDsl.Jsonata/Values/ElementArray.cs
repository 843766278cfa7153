using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>An array of a JSON document. Its items are read when the first of them is asked for, its text is never copied.</summary>
internal sealed class ElementArray : JsonataArray
{
    private readonly int _depth;
    private JsonataValue[]? _items;

    internal ElementArray(JsonElement element, int depth)
    {
        Element = element;
        _depth = Checked(depth);
        Count = element.GetArrayLength();
        Height = 1;
    }

    internal JsonElement Element { get; }

    internal override int Count { get; }

    internal override JsonataValue this[int index] => (_items ?? Read())[index];

    private JsonataValue[] Read()
    {
        var items = new JsonataValue[Count];
        var index = 0;
        foreach (var item in Element.EnumerateArray()) items[index++] = JsonataValue.From(item, _depth + 1);
        // Of two threads that read at once, both go on with the items of the first.
        return Interlocked.CompareExchange(ref _items, items, null) ?? items;
    }
}
