using System.Runtime.CompilerServices;

namespace FlowDsl.Expressions.Translators;

/// <summary>Tells the kind of a C# type.</summary>
internal static class ValueKinds
{
    // A type is asked about at every read of one of its members, and the answer takes a walk over its interfaces. Weak: types can be unloaded.
    private static readonly ConditionalWeakTable<Type, TypeShape> s_shapes = [];

    public static ValueKind Of(Type type) => ShapeOf(type).Kind;

    /// <summary>The type itself, for a nullable value type the type below it.</summary>
    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The element type of an array or list, or null.</summary>
    public static Type? Element(Type type) => ShapeOf(type).Element;

    /// <summary>The value type of a dictionary with string keys, or null.</summary>
    public static Type? DictionaryValue(Type type) => ShapeOf(type).DictionaryValue;

    /// <summary>Whether LINQ sees a type as a row of keys and values.</summary>
    public static bool IsPairs(Type type) => TypeShape.IsPair(Element(type));

    private static TypeShape ShapeOf(Type type) => s_shapes.GetValue(type, TypeShape.Of);
}
