namespace FlowDsl.Jsonata.Values;

/// <summary>An object: names in the order in which they were written, each once.</summary>
internal abstract class JsonataObject() : HeapValue(JsonataKind.Object)
{
    internal abstract int Count { get; }

    internal abstract bool TryGet(string name, out JsonataValue value);

    /// <summary>All members; the last of several with one name.</summary>
    internal abstract MemberObject Members { get; }
}
