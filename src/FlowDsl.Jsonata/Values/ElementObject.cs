using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>An object of a JSON document. A member is looked up in the document itself, until so many were that reading all is cheaper.</summary>
internal sealed class ElementObject : JsonataObject
{
    /// <summary>A look-up in the document costs as much as reading a member or two.</summary>
    private const int LookupsBeforeReading = 3;

    private readonly int _depth;
    private MemberObject? _members;
    private Held? _held;
    private int _lookups;

    internal ElementObject(JsonElement element, int depth)
    {
        Element = element;
        _depth = Checked(depth);
        Height = 1;
    }

    internal JsonElement Element { get; }

    internal override int Count => Members.Count;

    internal override MemberObject Members => _members ?? Interlocked.CompareExchange(ref _members, Read(), null) ?? _members;

    internal override bool TryGet(string name, out JsonataValue value)
    {
        if (_members is { } members) return members.TryGet(name, out value);
        if (_held is { } held && string.Equals(held.Name, name))
        {
            value = held.Value;
            return true;
        }
        if (_lookups >= LookupsBeforeReading) return Members.TryGet(name, out value);
        return TryGetUnread(new MemberName(name), out value);
    }

    internal override bool TryGet(MemberName name, out JsonataValue value)
    {
        if (_members is { } members) return members.TryGet(name.Text, out value);
        if (_held is { } held && string.Equals(held.Name, name.Text))
        {
            value = held.Value;
            return true;
        }
        if (_lookups >= LookupsBeforeReading) return Members.TryGet(name.Text, out value);
        return TryGetUnread(name, out value);
    }

    private bool TryGetUnread(MemberName name, out JsonataValue value)
    {
        if (name.Utf8 is null) return Members.TryGet(name.Text, out value);
        JsonElement found;
        bool isFound;
        try
        {
            isFound = Element.TryGetProperty(name.Utf8, out found);
        }
        catch (InvalidOperationException)
        {
            // Another name of the object holds the escape of half a surrogate pair, which the platform refuses to compare.
            return Members.TryGet(name.Text, out value);
        }
        return Look(name.Text, isFound, found, out value);
    }

    private bool Look(string name, bool isFound, JsonElement found, out JsonataValue value)
    {
        _lookups++;
        value = isFound ? JsonataValue.From(found, _depth + 1) : default;
        if (found.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) return isFound;
        // A container is the same one each time it is asked for, whichever thread asks: its own members are not read again, and `in` tells it by its identity.
        if (Interlocked.CompareExchange(ref _held, new Held(name, value), null) is not { } held) return true;
        if (!string.Equals(held.Name, name)) return Members.TryGet(name, out value);
        value = held.Value;
        return true;
    }

    private MemberObject Read()
    {
        var members = new MemberObject(Element.GetPropertyCount());
        // From here on no container is held that these members do not have too.
        var held = Interlocked.CompareExchange(ref _held, Held.Nothing, null) ?? Held.Nothing;
        foreach (var property in Element.EnumerateObject())
        {
            var name = ElementText.NameOf(property);
            members.Set(name, string.Equals(held.Name, name) ? held.Value : JsonataValue.From(property.Value, _depth + 1));
        }
        return members;
    }

    /// <summary>The one container that was looked up before all members were read.</summary>
    private sealed record Held(string? Name, JsonataValue Value)
    {
        internal static readonly Held Nothing = new(null, default);
    }
}
