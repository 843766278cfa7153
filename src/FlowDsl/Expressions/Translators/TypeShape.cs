using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowDsl.Expressions.Translators;

/// <summary>What <see cref="ValueKinds"/> tells of one type.</summary>
/// <param name="Kind">Its kind; a nullable value type has that of the type below it.</param>
/// <param name="Element">The element type of an array or list, or null.</param>
/// <param name="DictionaryValue">The value type of a dictionary with string keys, or null.</param>
internal sealed record TypeShape(ValueKind Kind, Type? Element, Type? DictionaryValue)
{
    public static TypeShape Of(Type type) => new(KindOf(ValueKinds.Plain(type)), ElementOf(type), DictionaryValueOf(type));

    public static bool IsPair(Type? type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static ValueKind KindOf(Type type)
    {
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
        if (DictionaryValueOf(type) is not null) return ValueKind.Dictionary;
        // Of a dictionary with other keys nothing is known but that it is an object.
        return ElementOf(type) is not { } element || IsPair(element) ? ValueKind.Object : ValueKind.Array;
    }

    private static Type? ElementOf(Type type) =>
        type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type) ? null : type.IsArray ? type.GetElementType() : Argument(type, typeof(IEnumerable<>), 0);

    private static Type? DictionaryValueOf(Type type) =>
        !typeof(IEnumerable).IsAssignableFrom(type) ? null
        : Argument(type, typeof(IReadOnlyDictionary<,>), 0) == typeof(string) ? Argument(type, typeof(IReadOnlyDictionary<,>), 1)
        : Argument(type, typeof(IDictionary<,>), 0) == typeof(string) ? Argument(type, typeof(IDictionary<,>), 1)
        : null;

    private static Type? Argument(Type type, Type definition, int index) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(own => own.IsGenericType && own.GetGenericTypeDefinition() == definition)?.GetGenericArguments()[index];
}
