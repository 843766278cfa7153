using System.Reflection;
using System.Runtime.CompilerServices;

namespace FlowDsl.Expressions.Translators;

/// <summary>Which members the parameters of a constructor fill, by their names: a positional record has one for each.</summary>
internal static class Constructors
{
    // To list a type's members is slow, and a record is made many times. Weak: types can be unloaded.
    private static readonly ConditionalWeakTable<ConstructorInfo, string?[]> s_members = [];

    /// <summary>For each parameter the property that is called like it, but for the case of its letters; or null.</summary>
    public static IReadOnlyList<string?> MembersOf(ConstructorInfo constructor) => s_members.GetValue(constructor, Read);

    private static string?[] Read(ConstructorInfo constructor)
    {
        var properties = constructor.DeclaringType!.GetProperties();
        return [.. constructor.GetParameters().Select(parameter =>
            properties.FirstOrDefault(own => string.Equals(own.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))?.Name)];
    }
}
