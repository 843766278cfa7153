namespace FlowDsl.Jsonata.Values;

/// <summary>An array that the engine builds.</summary>
internal sealed class ListArray : JsonataArray
{
    private JsonataValue[] _items;
    private int _count;

    internal ListArray(int capacity = 4) => _items = capacity == 0 ? [] : new JsonataValue[capacity];

    /// <summary>Takes <paramref name="items"/> over; the caller must not change them later.</summary>
    internal ListArray(JsonataValue[] items)
    {
        _items = items;
        _count = items.Length;
        foreach (var item in items) Hold(item);
    }

    internal override int Count => _count;

    internal override JsonataValue this[int index] => _items[index];

    internal ReadOnlySpan<JsonataValue> Items => _items.AsSpan(0, _count);

    internal static ListArray Sequence(int capacity = 4) => new(capacity) { IsSequence = true };

    internal static ListArray SequenceOf(JsonataValue item)
    {
        var sequence = new ListArray(1) { IsSequence = true };
        sequence.Add(item);
        return sequence;
    }

    internal void Add(JsonataValue item)
    {
        if (_count == _items.Length) Array.Resize(ref _items, Math.Max(4, _count * 2));
        Hold(item);
        _items[_count++] = item;
    }

    internal void AddAll(JsonataArray other)
    {
        var wanted = _count + other.Count;
        if (wanted > _items.Length) Array.Resize(ref _items, Math.Max(wanted, _count * 2));
        var count = other.Count;
        for (var i = 0; i < count; i++) Add(other[i]);
    }

    internal void Replace(int index, JsonataValue item) => _items[index] = item;
}
