using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowDsl.Expressions.Translators;

/// <summary>Tells the kind of a C# type.</summary>
internal static class ValueKinds
{
    public static ValueKind Of(Type type)
    {
        type = Plain(type);
        if (type.IsEnum) return ValueKind.Enum;
        if (type == typeof(bool)) return ValueKind.Bool;
        if (type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte)) return ValueKind.Whole;
        if (type == typeof(double)) return ValueKind.Double;
        if (type == typeof(float)) return ValueKind.Float;
        if (type == typeof(decimal)) return ValueKind.Decimal;
        if (type == typeof(string)) return ValueKind.String;
        if (type == typeof(char)) return ValueKind.Char;
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime)) return ValueKind.Instant;
        if (type == typeof(DateOnly)) return ValueKind.Day;
        if (type == typeof(TimeSpan)) return ValueKind.TimeSpan;
        if (type == typeof(Guid)) return ValueKind.Guid;
        if (type == typeof(Uri)) return ValueKind.Uri;
        if (type == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(type)) return ValueKind.Json;
        if (DictionaryValue(type) is not null) return ValueKind.Dictionary;
        // Of a dictionary with other keys nothing is known but that it is an object.
        return Element(type) is null || IsPairs(type) ? ValueKind.Object : ValueKind.Array;
    }

    /// <summary>The type itself, for a nullable value type the type below it.</summary>
    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The element type of an array or list, or null.</summary>
    public static Type? Element(Type type) =>
        type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type) ? null : type.IsArray ? type.GetElementType() : Argument(type, typeof(IEnumerable<>), 0);

    /// <summary>The value type of a dictionary with string keys, or null.</summary>
    public static Type? DictionaryValue(Type type) =>
        Argument(type, typeof(IReadOnlyDictionary<,>), 0) == typeof(string) ? Argument(type, typeof(IReadOnlyDictionary<,>), 1)
        : Argument(type, typeof(IDictionary<,>), 0) == typeof(string) ? Argument(type, typeof(IDictionary<,>), 1)
        : null;

    /// <summary>Whether LINQ sees a type as a row of keys and values.</summary>
    public static bool IsPairs(Type type) => Element(type) is { IsGenericType: true } element && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static Type? Argument(Type type, Type definition, int index) =>
        new[] { type }.Concat(type.GetInterfaces()).FirstOrDefault(own => own.IsGenericType && own.GetGenericTypeDefinition() == definition)?.GetGenericArguments()[index];
}
