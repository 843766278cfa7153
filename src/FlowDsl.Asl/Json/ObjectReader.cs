using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>
/// Takes the members of one object by name; what nobody took is the rest. A member that the model could not give back as it was written
/// (a <c>${Token}</c> for a number, an empty list, <c>End: false</c>) is left for the rest too.
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
        if (found.Element.ValueKind != JsonValueKind.String) return Refuse<string>(found, "a text");
        Take(name);
        return found.Element.GetString();
    }

    /// <summary>The text, or an empty one and a problem: nothing that is read with a problem reaches the caller.</summary>
    public string RequiredText(string name)
    {
        if (Find(name) is not { Element.ValueKind: not JsonValueKind.Null }) Missing(name);
        return Text(name) ?? "";
    }

    public T? Number<T>(string name, string needed, Func<JsonElement, T?> read) where T : struct
    {
        if (Find(name) is not { } found || IsToken(found.Element)) return null;
        var number = found.Element.ValueKind == JsonValueKind.Number ? read(found.Element) : null;
        if (number is null) _problems.Add(DiagnosticCodes.WrongType, found, $"{needed} is needed, not {Kind(found.Element)}");
        Take(name);
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

        Refuse<string>(found, "one of " + string.Join(", ", texts));
        return null;
    }

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
            Refuse<string>(found, "an array");
            return [];
        }

        Take(name);
        var items = new List<T>(found.Element.GetArrayLength());
        for (var i = 0; i < found.Element.GetArrayLength() && !_problems.IsFull; i++)
            if (read(found.Item(i), _problems) is { } item) items.Add(item);
        return items;
    }

    public T? Nested<T>(string name, Func<Located, Problems, T?> read) where T : class => Take(name) is { } found ? read(found, _problems) : null;

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

    private T? Refuse<T>(Located at, string needed) where T : class
    {
        _problems.Add(DiagnosticCodes.WrongType, at, $"{needed} is needed, not {Kind(at.Element)}");
        Take(at.Segment);
        return null;
    }

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
