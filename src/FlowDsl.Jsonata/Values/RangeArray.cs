namespace FlowDsl.Jsonata.Values;

/// <summary>The integers from <paramref name="first"/> on; <c>[1..10000000]</c> takes no room until somebody keeps its items.</summary>
internal sealed class RangeArray(double first, int count) : JsonataArray
{
    internal override int Count => count;

    internal override JsonataValue this[int index] => JsonataValue.From(first + index);

    internal RangeArray AsPlainArray() => new(first, count);
}
