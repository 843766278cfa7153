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
        Height = 1;
    }

    internal JsonElement Element { get; }

    internal override int Count => Element.GetArrayLength();

    internal override JsonataValue this[int index] => (_items ??= Read())[index];

    private JsonataValue[] Read()
    {
        var items = new JsonataValue[Element.GetArrayLength()];
        var index = 0;
        foreach (var item in Element.EnumerateArray()) items[index++] = JsonataValue.From(item, _depth + 1);
        return items;
    }
}
