using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace FlowDsl.Expressions;

/// <summary>The members of a type that is written as an object.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="properties">The members, in the order in which the serializer writes them.</param>
    public JsonMembers(IEnumerable<JsonPropertyInfo> properties)
    {
        All = [.. properties.Select(property => new JsonMember(property.Name, (property.AttributeProvider as MemberInfo)?.Name, property.PropertyType, property.Get is not null))];
        for (var i = 0; i < All.Count; i++)
            if (All[i].Member is { } member) _places.TryAdd(member, i);
    }

    /// <summary>All members, in the order in which the serializer writes them.</summary>
    public IReadOnlyList<JsonMember> All { get; }

    /// <summary>The place of a member of C# among all, or -1 when the serializer does not know it.</summary>
    public int PlaceOf(string member) => _places.GetValueOrDefault(member, -1);

    /// <summary>The JSON name of a member of C#, or null when the serializer does not write it.</summary>
    public string? NameOf(string member) => PlaceOf(member) is var place and >= 0 && All[place].IsWritten ? All[place].Name : null;
}
