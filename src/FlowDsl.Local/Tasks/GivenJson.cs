using System.Text.Json;

namespace FlowDsl.Local.Tasks;

/// <summary>Documents as callers give them.</summary>
internal static class GivenJson
{
    /// <summary>The value, if it is one, apart from its document, which the caller may dispose of; one that is in no such document is not copied.</summary>
    /// <exception cref="ArgumentException">It is <c>default(JsonElement)</c>.</exception>
    public static JsonElement Checked(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Undefined ? throw new ArgumentException("It is no JSON value (default). Give a value, such as JsonElement.Parse(\"null\").", name) : value.Clone();
}
