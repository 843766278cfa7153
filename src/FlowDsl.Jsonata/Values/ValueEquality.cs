namespace FlowDsl.Jsonata.Values;

/// <summary>Equality by JSON value: members in any order, items in theirs.</summary>
internal static class ValueEquality
{
    internal static bool AreEqual(JsonataValue left, JsonataValue right)
    {
        var kind = left.Kind;
        if (kind != right.Kind) return false;
        return kind switch
        {
            JsonataKind.Undefined or JsonataKind.Null => true,
            JsonataKind.Number => left.Number == right.Number,
            JsonataKind.String => string.Equals((string)left.Tag!, (string)right.Tag!),
            JsonataKind.Array => AreEqual((JsonataArray)left.Tag!, (JsonataArray)right.Tag!),
            JsonataKind.Object => AreEqual((JsonataObject)left.Tag!, (JsonataObject)right.Tag!),
            _ => ReferenceEquals(left.Tag, right.Tag),
        };
    }

    /// <summary>As <c>in</c> has it: scalars by value, the rest by identity.</summary>
    internal static bool AreSame(JsonataValue left, JsonataValue right) =>
        left.Kind is JsonataKind.Array or JsonataKind.Object ? ReferenceEquals(left.Tag, right.Tag) : AreEqual(left, right);

    private static bool AreEqual(JsonataArray left, JsonataArray right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Count != right.Count) return false;
        JsonataCall.EnsureStack();
        for (var i = 0; i < left.Count; i++)
            if (!AreEqual(left[i], right[i])) return false;
        return true;
    }

    private static bool AreEqual(JsonataObject left, JsonataObject right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Count != right.Count) return false;
        JsonataCall.EnsureStack();
        foreach (var (name, value) in left.Members.Pairs)
            if (!right.TryGet(name, out var other) || !AreEqual(value, other)) return false;
        return true;
    }
}
