using System.Globalization;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary>The operators between two operands, as Jayway has them. What is not there is undefined, and equal to nothing else.</summary>
internal static class FilterOperators
{
    /// <summary>In the order in which they are looked for: a longer one before its beginning.</summary>
    public static readonly (string Text, Func<JsonataValue, JsonataValue, bool> Holds)[] All =
    [
        ("===", (left, right) => left.Kind == right.Kind && AreEqual(left, right)),
        ("!==", (left, right) => left.Kind != right.Kind || !AreEqual(left, right)),
        ("==", AreEqual),
        ("!=", (left, right) => !AreEqual(left, right)),
        ("<=", (left, right) => Order(left, right) <= 0),
        (">=", (left, right) => Order(left, right) >= 0),
        ("<", (left, right) => Order(left, right) < 0),
        (">", (left, right) => Order(left, right) > 0),
        ("nin", (left, right) => right.Kind is JsonataKind.Array && !Has(right, left)),
        ("in", (left, right) => Has(right, left)),
        ("subsetof", (left, right) => IsArray(left, right) && left.EnumerateItems().All(item => Has(right, item))),
        ("anyof", (left, right) => IsArray(left, right) && left.EnumerateItems().Any(item => Has(right, item))),
        ("noneof", (left, right) => IsArray(left, right) && !left.EnumerateItems().Any(item => Has(right, item))),
        ("all", (left, right) => IsArray(left, right) && right.EnumerateItems().All(item => Has(left, item))),
        ("contains", Contains),
        ("size", (left, right) => right.Kind is JsonataKind.Number && Size(left) == right.AsNumber()),
        ("empty", (left, right) => right.Kind is JsonataKind.Boolean && Size(left) is { } size && size == 0 == right.AsBoolean()),
    ];

    // A number and a text are equal when the text says the number.
    private static bool AreEqual(JsonataValue left, JsonataValue right) => (left.Kind, right.Kind) switch
    {
        (JsonataKind.Number, JsonataKind.String) => IsNumber(right.AsString(), left.AsNumber()),
        (JsonataKind.String, JsonataKind.Number) => left.AsString() == right.ToString(),
        _ => JsonataValue.DeepEquals(left, right),
    };

    private static bool IsNumber(string text, double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == number;

    private static int? Order(JsonataValue left, JsonataValue right) => (left.Kind, right.Kind) switch
    {
        (JsonataKind.Number, JsonataKind.Number) => left.AsNumber().CompareTo(right.AsNumber()),
        (JsonataKind.String, JsonataKind.String) => string.CompareOrdinal(left.AsString(), right.AsString()),
        _ => null,
    };

    private static bool IsArray(JsonataValue left, JsonataValue right) => left.Kind is JsonataKind.Array && right.Kind is JsonataKind.Array;

    private static bool Has(JsonataValue array, JsonataValue wanted) =>
        array.Kind is JsonataKind.Array && array.EnumerateItems().Any(item => AreEqual(item, wanted));

    private static bool Contains(JsonataValue left, JsonataValue right) => left.Kind is JsonataKind.String
        ? right.Kind is JsonataKind.String && left.AsString().Contains(right.AsString(), StringComparison.Ordinal)
        : Has(left, right);

    private static int? Size(JsonataValue value) => value.Kind switch
    {
        JsonataKind.Array => value.Count,
        JsonataKind.String => value.AsString().Length,
        _ => null,
    };
}
