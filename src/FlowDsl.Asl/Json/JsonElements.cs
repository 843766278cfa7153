using System.Text.Json;

namespace FlowDsl.Asl.Json;

/// <summary>Makes JSON values for a model that is written in C#, without reflection.</summary>
public static class JsonElements
{
    /// <summary>A text.</summary>
    public static JsonElement Text(string text) => Parse(JsonStyle.Compact(json => json.WriteStringValue(text)));

    /// <summary>A whole number.</summary>
    public static JsonElement Number(long number) => Parse(JsonStyle.Compact(json => json.WriteNumberValue(number)));

    /// <summary>A number.</summary>
    public static JsonElement Number(double number) => Parse(JsonStyle.Compact(json => json.WriteNumberValue(number)));

    /// <summary>Whatever <paramref name="write"/> writes.</summary>
    public static JsonElement Of(Action<Utf8JsonWriter> write) => Parse(JsonStyle.Compact(write));

    /// <summary>The value of a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonElement Parse(string json) => JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 100_000 });
}
