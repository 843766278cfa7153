using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace FlowDsl.Expressions;

/// <summary>The members of a type that is written as an object.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="properties">The members, in the order in which the serializer writes them.</param>
    public JsonMembers(IEnumerable<JsonPropertyInfo> properties)
    {
        var all = new List<JsonMember>();
        foreach (var property in properties)
        {
            var member = (property.AttributeProvider as MemberInfo)?.Name;
            all.Add(new JsonMember(property.Name, member, property.PropertyType));
            if (member is not null && property.Get is not null) _names.TryAdd(member, property.Name);
        }

        All = all;
    }

    /// <summary>All members, in the order in which the serializer writes them.</summary>
    public IReadOnlyList<JsonMember> All { get; }

    /// <summary>The JSON name of a member of C#, or null when the serializer does not write it.</summary>
    public string? NameOf(string member) => _names.GetValueOrDefault(member);
}
