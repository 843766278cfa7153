using FlowDsl.Jsonata.Evaluation;

namespace FlowDsl.Jsonata.Values;

/// <summary>Deep copies, for whoever is going to change them.</summary>
internal static class ValueCopy
{
    /// <summary>As it is.</summary>
    internal static JsonataValue Of(JsonataValue value, object owner, JsonataCall run) => Of(value, owner, asText: false, run);

    /// <summary>As <c>$string</c> would write it and a reader read it: the reference implementation copies so, and rounds numbers to 15 digits.</summary>
    internal static JsonataValue AsText(JsonataValue value, object owner, JsonataCall run) => Of(value, owner, asText: true, run);

    private static JsonataValue Of(JsonataValue value, object owner, bool asText, JsonataCall run)
    {
        run.Step();
        switch (value.Tag)
        {
            case JsonataArray array:
                JsonataCall.EnsureStack();
                run.ChargeItems(array.Count);
                var items = new ListArray(array.Count);
                for (var i = 0; i < array.Count; i++) items.Add(Of(array[i], owner, asText, run));
                return new(items);
            case JsonataObject source:
                JsonataCall.EnsureStack();
                run.ChargeItems(source.Count * 2);
                var members = new MemberObject(source.Count) { Owner = owner };
                foreach (var (name, member) in source.Members.Pairs) members.Set(name, Of(member, owner, asText, run));
                return new(members);
            default:
                if (value.Kind is JsonataKind.Function) return JsonataValue.From("");
                return asText && value.IsNumber ? Rounded(value) : value;
        }
    }

    private static JsonataValue Rounded(JsonataValue value)
    {
        if (double.IsNaN(value.Number)) return JsonataValue.Null;
        var rounded = JsNumber.Rounded(Truth.Finite(value));
        return rounded == value.Number ? value : JsonataValue.From(rounded);
    }
}
