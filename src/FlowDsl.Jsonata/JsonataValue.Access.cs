using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

// Reading and rebuilding without going through a document: for hosts that pass values from expression to expression.
public readonly partial struct JsonataValue
{
    /// <summary>How many items an array or members an object has; 0 for everything else.</summary>
    public int Count => AsArray() is { } array ? array.Count : AsObject()?.Count ?? 0;

    /// <summary>An item of an array.</summary>
    /// <exception cref="InvalidOperationException">It is no array.</exception>
    /// <exception cref="IndexOutOfRangeException">It has fewer items.</exception>
    public JsonataValue this[int index] => AsArray() is { } array ? array[index] : throw Not(JsonataKind.Array);

    /// <summary>The members of an object, in order; they stay valid as long as the value.</summary>
    /// <exception cref="InvalidOperationException">It is no object.</exception>
    public ReadOnlySpan<KeyValuePair<string, JsonataValue>> Members => AsObject() is { } members ? members.Members.Pairs : throw Not(JsonataKind.Object);

    /// <summary>A member of an object; false where there is none, or this is no object.</summary>
    public bool TryGetMember(string name, out JsonataValue value)
    {
        if (AsObject() is { } members) return members.TryGet(name, out value);
        value = default;
        return false;
    }

    /// <summary>Whether both are the same JSON: numbers by value, members in any order. Functions are equal to themselves only.</summary>
    public static bool DeepEquals(JsonataValue left, JsonataValue right) => ValueEquality.AreEqual(left, right);

    /// <summary>This object with one member set: in its place where it is there, at the end where it is not. Everything else is shared.</summary>
    /// <exception cref="InvalidOperationException">It is no object.</exception>
    public JsonataValue WithMember(string name, JsonataValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var after = MemberObject.CopyOf((AsObject() ?? throw Not(JsonataKind.Object)).Members);
        after.Set(name, value);
        return new(after);
    }

    /// <summary>This array with one item replaced. Everything else is shared.</summary>
    /// <exception cref="InvalidOperationException">It is no array.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It has fewer items.</exception>
    public JsonataValue WithItem(int index, JsonataValue value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        var items = new JsonataValue[Count];
        var before = AsArray()!;
        for (var i = 0; i < items.Length; i++) items[i] = i == index ? value : before[i];
        return new(new ListArray(items));
    }

    /// <summary>An array that takes <paramref name="items"/> over: nobody may change them later.</summary>
    public static JsonataValue ArrayOf(params JsonataValue[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(new ListArray(items));
    }

    /// <summary>An object of members that are already values, whose names are known to differ.</summary>
    public static JsonataValue ObjectOf(params ReadOnlySpan<KeyValuePair<string, JsonataValue>> members)
    {
        var result = new MemberObject(members.Length);
        foreach (var (name, value) in members) result.Append(name, value);
        return new(result);
    }
}
