namespace FlowDsl.Jsonata.Values;

/// <summary>An object that the engine builds.</summary>
internal sealed class MemberObject(int capacity = 4) : JsonataObject
{
    /// <summary>Below this a scan beats hashing.</summary>
    private const int IndexFrom = 9;

    private KeyValuePair<string, JsonataValue>[] _members = capacity == 0 ? [] : new KeyValuePair<string, JsonataValue>[capacity];
    private int _count;
    private Dictionary<string, int>? _index;

    /// <summary>The transform that copied this object and may therefore change it.</summary>
    internal object? Owner { get; init; }

    internal override int Count => _count;

    internal override MemberObject Members => this;

    internal ReadOnlySpan<KeyValuePair<string, JsonataValue>> Pairs => _members.AsSpan(0, _count);

    internal override bool TryGet(string name, out JsonataValue value)
    {
        var at = Find(name);
        value = at < 0 ? default : _members[at].Value;
        return at >= 0;
    }

    /// <summary>A copy that may be changed, with room for one more member.</summary>
    internal static MemberObject CopyOf(MemberObject source)
    {
        var copy = new MemberObject(source._count + 1) { _count = source._count, Height = source.Height, Extent = source.Extent };
        source.Pairs.CopyTo(copy._members);
        return copy;
    }

    internal bool Has(string name) => Find(name) >= 0;

    internal void Set(string name, JsonataValue value)
    {
        Hold(value);
        var at = Find(name);
        if (at >= 0)
        {
            Extent -= ExtentOf(_members[at].Value);
            _members[at] = new(name, value);
            return;
        }
        if (_count == _members.Length) Array.Resize(ref _members, Math.Max(4, _count * 2));
        Extent += name.Length;
        _members[_count] = new(name, value);
        _index?.Add(name, _count);
        _count++;
    }

    /// <summary>Sets a member whose name is known to be new.</summary>
    internal void Append(string name, JsonataValue value)
    {
        Hold(value);
        Extent += name.Length;
        if (_count == _members.Length) Array.Resize(ref _members, Math.Max(4, _count * 2));
        _members[_count++] = new(name, value);
        _index = null;
    }

    internal void Remove(string name)
    {
        var at = Find(name);
        if (at < 0) return;
        Extent -= ExtentOf(_members[at].Value) + name.Length;
        Array.Copy(_members, at + 1, _members, at, _count - at - 1);
        _members[--_count] = default;
        _index = null;
    }

    private int Find(string name)
    {
        if (_count >= IndexFrom) return (_index ?? Reindex()).TryGetValue(name, out var at) ? at : -1;
        var members = _members;
        for (var i = 0; i < _count; i++)
            if (string.Equals(members[i].Key, name)) return i;
        return -1;
    }

    /// <summary>Threads that share a finished object may each make one; any of them will do.</summary>
    private Dictionary<string, int> Reindex()
    {
        var index = new Dictionary<string, int>(_count * 2, StringComparer.Ordinal);
        for (var i = 0; i < _count; i++) index.Add(_members[i].Key, i);
        return _index = index;
    }
}
