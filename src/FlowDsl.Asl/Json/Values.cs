using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Values that several kinds of object have.</summary>
internal static class Values
{
    public const string WholeNumber = "a whole number";

    public static QueryLanguage? QueryLanguage(ObjectReader members) =>
        members.OneOf("QueryLanguage", ("JSONPath", Model.QueryLanguage.JSONPath), ("JSONata", Model.QueryLanguage.JSONata));

    /// <summary>A whole number, also one that is written <c>30.0</c> or <c>3e1</c>.</summary>
    public static long? AsLong(JsonElement number)
    {
        if (number.TryGetInt64(out var whole)) return whole;
        return number.TryGetDouble(out var value) && value == Math.Floor(value) && Math.Abs(value) < 1L << 53 ? (long)value : null;
    }

    public static int? AsInt(JsonElement number) => AsLong(number) is { } whole && whole == (int)whole ? (int)whole : null;

    /// <summary>A number that a double holds without loss.</summary>
    public static double? AsDouble(JsonElement number) =>
        number.TryGetDouble(out var value) && double.IsFinite(value) && JsonElement.DeepEquals(number, JsonElements.Number(value)) ? value : null;

    public static string? ErrorName(Located at, Problems problems)
    {
        if (at.Element.ValueKind == JsonValueKind.String) return at.Element.GetString();
        problems.Add(Diagnostics.DiagnosticCodes.WrongType, at, "the name of an error is a text");
        return null;
    }
}
