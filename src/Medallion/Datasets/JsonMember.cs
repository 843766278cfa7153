using System.Text.Json;

namespace Medallion;

/// <summary>A value of a file that a team writes, with its place, so that a reason can name what is missing or of the wrong kind.</summary>
/// <param name="place">The place: member names joined by dots; empty for the whole text.</param>
/// <param name="value">The value.</param>
internal readonly struct JsonMember(string place, JsonElement value)
{
    /// <summary>Whether an object has a member.</summary>
    public bool Has(string name) => Of(JsonValueKind.Object, "an object").TryGetProperty(name, out _);

    /// <summary>A member of an object.</summary>
    /// <exception cref="FormatException">It is missing, or this is no object.</exception>
    public JsonMember this[string name] =>
        Of(JsonValueKind.Object, "an object").TryGetProperty(name, out var member) ? new(Place(name), member) : throw new FormatException($"the member \"{Place(name)}\" is missing");

    /// <summary>The members of an object.</summary>
    /// <exception cref="FormatException">This is no object, or it has a member twice.</exception>
    public IReadOnlyDictionary<string, JsonMember> Members()
    {
        var members = new OrderedDictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var member in Of(JsonValueKind.Object, "an object").EnumerateObject())
            if (!members.TryAdd(member.Name, new(Place(member.Name), member.Value))) throw new FormatException($"\"{Place(member.Name)}\" is there twice");
        return members;
    }

    /// <summary>The entries of an array.</summary>
    /// <exception cref="FormatException">This is no array.</exception>
    public IReadOnlyList<JsonMember> Entries()
    {
        var owner = place;
        return [.. Of(JsonValueKind.Array, "an array").EnumerateArray().Select((entry, number) => new JsonMember($"{owner}[{number}]", entry))];
    }

    /// <summary>The text of a string.</summary>
    /// <exception cref="FormatException">This is no string.</exception>
    public string Text() => Of(JsonValueKind.String, "a string").GetString()!;

    /// <summary>A number.</summary>
    /// <exception cref="FormatException">This is no number.</exception>
    public double Number() => Of(JsonValueKind.Number, "a number").GetDouble();

    /// <summary>What to throw when the value is of the right kind and still wrong.</summary>
    /// <param name="reason">What it does or is: <c>is no type</c>.</param>
    public FormatException Wrong(string reason) => new($"\"{place}\" {reason}");

    private JsonElement Of(JsonValueKind kind, string name) =>
        value.ValueKind == kind ? value : throw new FormatException($"{(place.Length == 0 ? "the text" : $"\"{place}\"")} must be {name}");

    private string Place(string name) => place.Length == 0 ? name : $"{place}.{name}";
}
