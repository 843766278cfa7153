using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>An object of a JSON document. A member is looked up in the document itself, nothing is copied.</summary>
internal sealed class ElementObject : JsonataObject
{
    private readonly int _depth;
    private MemberObject? _members;

    internal ElementObject(JsonElement element, int depth)
    {
        Element = element;
        _depth = Checked(depth);
        Height = 1;
    }

    internal JsonElement Element { get; }

    internal override int Count => Members.Count;

    internal override MemberObject Members => _members ??= Read();

    internal override bool TryGet(string name, out JsonataValue value)
    {
        if (Element.TryGetProperty(name, out var found))
        {
            value = JsonataValue.From(found, _depth + 1);
            return true;
        }
        value = default;
        return false;
    }

    private MemberObject Read()
    {
        var members = new MemberObject();
        foreach (var property in Element.EnumerateObject()) members.Set(property.Name, JsonataValue.From(property.Value, _depth + 1));
        return members;
    }
}
