namespace FlowDsl.Jsonata.Values;

/// <summary>Values without what only an evaluation knows of them.</summary>
internal static class Settling
{
    /// <param name="value">A value that is not undefined.</param>
    /// <param name="isJson">Becomes false where a function is within it.</param>
    internal static JsonataValue Of(JsonataValue value, ref bool isJson)
    {
        switch (value.Tag)
        {
            case ElementArray or ElementObject or string or RawNumber or RangeArray { IsSequence: false }: return value;
            case JsonataArray array: return Of(value, array, ref isJson);
            case MemberObject members: return Of(value, members, ref isJson);
            case null: return JsonataValue.Null;
        }

        if (value.Kind is JsonataKind.Function) isJson = false;
        return value.Kind is JsonataKind.Number && !double.IsFinite(value.Number) ? JsonataValue.From(JsNumber.Format(value.Number)) : value;
    }

    private static JsonataValue Of(JsonataValue value, JsonataArray array, ref bool isJson)
    {
        JsonataCall.EnsureStack();
        JsonataValue[]? items = array.IsSequence || array.KeepSingleton || array.IsConstructed || array.IsOuterWrapper ? new JsonataValue[array.Count] : null;
        for (var i = 0; i < array.Count; i++)
        {
            var (before, after) = (array[i], Of(array[i], ref isJson));
            if (items is null && !ReferenceEquals(before.Tag, after.Tag)) items = Copied(array, i);
            if (items is not null) items[i] = after;
        }

        return items is null ? value : new(new ListArray(items));
    }

    private static JsonataValue[] Copied(JsonataArray array, int count)
    {
        var items = new JsonataValue[array.Count];
        for (var i = 0; i < count; i++) items[i] = array[i];
        return items;
    }

    private static JsonataValue Of(JsonataValue value, MemberObject members, ref bool isJson)
    {
        JsonataCall.EnsureStack();
        MemberObject? settled = members.Owner is null ? null : new MemberObject(members.Count);
        for (var i = 0; i < members.Count; i++)
        {
            var (name, before) = members.Pairs[i];
            if (before.IsUndefined)
            {
                settled ??= Copied(members, i);
                continue;
            }

            var after = Of(before, ref isJson);
            if (settled is null && !ReferenceEquals(before.Tag, after.Tag)) settled = Copied(members, i);
            settled?.Set(name, after);
        }

        return settled is null ? value : new(settled);
    }

    private static MemberObject Copied(MemberObject members, int count)
    {
        var copy = new MemberObject(members.Count);
        for (var i = 0; i < count; i++) copy.Set(members.Pairs[i].Key, members.Pairs[i].Value);
        return copy;
    }
}
