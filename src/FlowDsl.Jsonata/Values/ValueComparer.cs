namespace FlowDsl.Jsonata.Values;

/// <summary><see cref="ValueEquality"/> for hash tables. Containers hash by their size: equal ones have the same, which is all that is needed.</summary>
internal sealed class ValueComparer : IEqualityComparer<JsonataValue>
{
    internal static readonly ValueComparer Instance = new();

    public bool Equals(JsonataValue x, JsonataValue y) => ValueEquality.AreEqual(x, y);

    public int GetHashCode(JsonataValue obj) => obj.Tag switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        JsonataArray array => HashCode.Combine(JsonataKind.Array, array.Count, array.Count > 0 ? GetHashCode(array[0]) : 0),
        JsonataObject members => Hash(members),
        _ => HashCode.Combine(obj.Kind, obj.IsNumber ? obj.Number + 0.0 : obj.IsTrue ? 1 : 0),
    };

    private int Hash(JsonataObject members)
    {
        JsonataCall.EnsureStack();
        var hash = members.Count;
        foreach (var (name, value) in members.Members.Pairs) hash += HashCode.Combine(name, GetHashCode(value));
        return hash;
    }
}
