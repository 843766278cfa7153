namespace FlowDsl.Jsonata.Values;

/// <summary>An object: names in the order in which they were written, each once.</summary>
internal abstract class JsonataObject() : HeapValue(JsonataKind.Object)
{
    internal abstract int Count { get; }

    internal abstract bool TryGet(string name, out JsonataValue value);

    /// <summary>The same for a name that is looked up often.</summary>
    internal virtual bool TryGet(MemberName name, out JsonataValue value) => TryGet(name.Text, out value);

    /// <summary>All members; the last of several with one name.</summary>
    internal abstract MemberObject Members { get; }
}
