using System.Diagnostics.CodeAnalysis;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>Equality by JSON value, with a hash, so that a long array is gone through once.</summary>
internal sealed class ValueComparer : IEqualityComparer<JsonataValue>
{
    public static readonly ValueComparer Instance = new();

    public bool Equals(JsonataValue x, JsonataValue y) => JsonataValue.DeepEquals(x, y);

    public int GetHashCode([DisallowNull] JsonataValue obj) => HashCode.Combine(obj.Kind, obj.Kind switch
    {
        JsonataKind.Number => obj.AsNumber().GetHashCode(),
        JsonataKind.String => string.GetHashCode(obj.AsString(), StringComparison.Ordinal),
        JsonataKind.Boolean => obj.AsBoolean().GetHashCode(),
        JsonataKind.Array => Items(obj),
        JsonataKind.Object => Members(obj),
        _ => 0,
    });

    private int Items(JsonataValue array)
    {
        var hash = default(HashCode);
        for (var i = 0; i < array.Count; i++) hash.Add(GetHashCode(array[i]));
        return hash.ToHashCode();
    }

    // A sum, since the order of members says nothing.
    private int Members(JsonataValue members)
    {
        var sum = 0;
        foreach (var (name, value) in members.Members)
            sum = unchecked(sum + HashCode.Combine(string.GetHashCode(name, StringComparison.Ordinal), GetHashCode(value)));
        return sum;
    }
}
