using System.Globalization;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.StateTests;

/// <summary>A document as the query of a URL or the fields of a form.</summary>
internal static class UrlEncoding
{
    public const string Indices = "INDICES";
    public const string Repeat = "REPEAT";
    private const string Commas = "COMMAS";
    private const string Brackets = "BRACKETS";

    /// <param name="document">An object; a text is taken for encoded.</param>
    /// <param name="arrays">How the items of an array are named: the API's ArrayFormat.</param>
    public static string Of(JsonataValue document, string arrays) => document.Kind switch
    {
        JsonataKind.String => document.AsString(),
        JsonataKind.Object => string.Join('&', document.EnumerateMembers().SelectMany(member => Fields(Uri.EscapeDataString(member.Key), member.Value, arrays))),
        _ => Uri.EscapeDataString(document.ToJson()),
    };

    private static IEnumerable<string> Fields(string name, JsonataValue value, string arrays) => value.Kind switch
    {
        JsonataKind.Object => value.EnumerateMembers().SelectMany(member => Fields($"{name}[{Uri.EscapeDataString(member.Key)}]", member.Value, arrays)),
        JsonataKind.Array when arrays == Commas => [$"{name}={string.Join(',', value.EnumerateItems().Select(Encoded))}"],
        JsonataKind.Array => value.EnumerateItems().SelectMany((item, index) => Fields(name + Index(index, arrays), item, arrays)),
        _ => [$"{name}={Encoded(value)}"],
    };

    private static string Index(int index, string arrays) => arrays switch
    {
        Brackets => "[]",
        Indices => string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
        _ => "",
    };

    private static string Encoded(JsonataValue value) => Uri.EscapeDataString(value.Kind is JsonataKind.String ? value.AsString() : value.ToJson());
}
