namespace FlowDsl.Jsonata.Values;

/// <summary>Deep copies, for whoever is going to change them.</summary>
internal static class ValueCopy
{
    internal static JsonataValue Of(JsonataValue value, object owner, JsonataCall run)
    {
        run.Step();
        JsonataCall.EnsureStack();
        switch (value.Tag)
        {
            case JsonataArray array:
                run.ChargeItems(array.Count);
                var items = new ListArray(array.Count);
                for (var i = 0; i < array.Count; i++) items.Add(Of(array[i], owner, run));
                return new(items);
            case JsonataObject source:
                run.ChargeItems(source.Count * 2);
                var members = new MemberObject(source.Count) { Owner = owner };
                foreach (var (name, member) in source.Members.Pairs) members.Set(name, Of(member, owner, run));
                return new(members);
            default:
                return value.Kind is JsonataKind.Function ? JsonataValue.From("") : value;
        }
    }
}
