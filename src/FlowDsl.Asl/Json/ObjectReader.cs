using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>
/// Takes the members of one object by name; what nobody took is the rest. A member that the model could not give back as it was written
/// (a <c>${Token}</c> for a number, an empty list, <c>End: false</c>, a value of another type) is left for the rest too.
/// </summary>
internal sealed class ObjectReader
{
    private readonly Located _at;
    private readonly Problems _problems;
    private readonly List<JsonProperty> _members;

    private ObjectReader(Located at, Problems problems)
    {
        (_at, _problems) = (at, problems);
        _members = [.. at.Element.EnumerateObject()];
    }

    /// <summary>A reader for an object that is known to be one, whose members are left without a problem.</summary>
    public static ObjectReader Of(Located at) => new(at, new Problems(default));

    /// <summary>A reader for an object; null, and a problem, when the value is none.</summary>
    public static ObjectReader? Open(Located at, Problems problems)
    {
        if (at.Element.ValueKind == JsonValueKind.Object) return new ObjectReader(at, problems);
        problems.Add(DiagnosticCodes.NotAnObject, at, $"there is {Kind(at.Element)} here");
        return null;
    }

    public JsonElement? Any(string name) => Take(name)?.Element;

    public string? Text(string name)
    {
        if (Find(name) is not { } found || found.Element.ValueKind == JsonValueKind.Null) return null;
        if (found.Element.ValueKind == JsonValueKind.String) return Take(name)!.Element.GetString();
        Refuse(found, "a text");
        return null;
    }

    /// <summary>A text if there is one, without a problem where there is none.</summary>
    public string? TextIfAny(string name) => Find(name) is { Element.ValueKind: JsonValueKind.String } ? Text(name) : null;

    /// <summary>The text, or an empty one and a problem. An empty text is left for the rest: it would look as one that is not there.</summary>
    public string RequiredText(string name)
    {
        if (Find(name) is not { Element.ValueKind: not JsonValueKind.Null } found) Missing(name);
        else if (found.Element.ValueKind != JsonValueKind.String || !found.Element.ValueEquals("")) return Text(name) ?? "";
        return "";
    }

    public T? Number<T>(string name, string needed, Func<JsonElement, T?> read) where T : struct
    {
        if (Find(name) is not { } found || IsToken(found.Element)) return null;
        var number = found.Element.ValueKind == JsonValueKind.Number ? read(found.Element) : null;
        if (number is null) Refuse(found, needed);
        else Take(name);
        return number;
    }

    public bool True(string name)
    {
        if (Find(name) is not { Element.ValueKind: JsonValueKind.True }) return false;
        Take(name);
        return true;
    }

    /// <summary>One of a few texts.</summary>
    public T? OneOf<T>(string name, params ReadOnlySpan<(string Text, T Value)> values) where T : struct
    {
        if (Find(name) is not { } found || IsToken(found.Element)) return null;
        var texts = new List<string>();
        foreach (var (text, value) in values)
        {
            texts.Add(text);
            if (found.Element.ValueKind != JsonValueKind.String || found.Element.GetString() != text) continue;
            Take(name);
            return value;
        }

        Refuse(found, "one of " + string.Join(", ", texts));
        return null;
    }

    /// <summary>A list, each of whose items can be read; one that is empty or has others is left for the rest.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<Located, Problems, T?> read, bool required = false) where T : class
    {
        if (Find(name) is not { } found)
        {
            if (required) Missing(name);
            return [];
        }

        if (!required && IsLeft(found.Element)) return [];
        if (found.Element.ValueKind != JsonValueKind.Array)
        {
            Refuse(found, "an array");
            return [];
        }

        var items = new List<T>(found.Element.GetArrayLength());
        foreach (var item in found.Items())
            if (read(item, _problems) is { } value) items.Add(value);
        if (items.Count == 0 || items.Count != found.Element.GetArrayLength()) return [];
        Take(name);
        return items;
    }

    /// <summary>An object that can be read; another value, or a <c>${Token}</c>, is left for the rest.</summary>
    public T? Nested<T>(string name, Func<Located, Problems, T?> read) where T : class
    {
        if (Find(name) is not { } found || IsToken(found.Element) || read(found, _problems) is not { } value) return null;
        Take(name);
        return value;
    }

    /// <summary>What <paramref name="read"/> makes of a member, which is taken if that is something.</summary>
    public T? If<T>(string name, Func<Located, T?> read) where T : class
    {
        if (Find(name) is not { } found || read(found) is not { } value) return null;
        Take(name);
        return value;
    }

    /// <summary>The names of the members that nobody took so far.</summary>
    public IEnumerable<string> Names => _members.Select(member => member.Name);

    public bool IsObject(string name) => Find(name) is { Element.ValueKind: JsonValueKind.Object };

    public void Refuse(string name, string needed) => Refuse(Find(name)!, needed);

    public void Missing(string name) => _problems.Add(DiagnosticCodes.MissingMember, _at, $"'{name}' is missing");

    /// <summary>The members that nobody took, in their order.</summary>
    public IReadOnlyList<UnknownField> Rest() => [.. _members.Select(member => new UnknownField(member.Name, member.Value))];

    private Located? Find(string name)
    {
        var index = _members.FindIndex(member => member.NameEquals(name));
        return index < 0 ? null : _at.Member(_members[index]);
    }

    private Located? Take(string name)
    {
        var found = Find(name);
        if (found is not null) _members.RemoveAll(member => member.NameEquals(name));
        return found;
    }

    private void Refuse(Located at, string needed) => _problems.Add(DiagnosticCodes.WrongType, at, $"{needed} is needed, not {Kind(at.Element)}");

    // A list that is empty, or that a deployment tool will fill.
    private static bool IsLeft(JsonElement list) =>
        IsToken(list) || (list.ValueKind == JsonValueKind.Array && (list.GetArrayLength() == 0 || list.EnumerateArray().Any(IsToken)));

    private static bool IsToken(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString()!.Contains("${", StringComparison.Ordinal);

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };
}
