using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.History;

/// <summary>Members that the details of many events have.</summary>
internal static class HistoryDetails
{
    /// <summary>A document as text, and that it is whole.</summary>
    public static Utf8JsonWriter Document(this Utf8JsonWriter json, string name, JsonataValue value)
    {
        json.WriteString(name, value.ToJson());
        return json.Whole(name + "Details");
    }

    public static Utf8JsonWriter Whole(this Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("truncated", false);
        json.WriteEndObject();
        return json;
    }

    /// <summary>An error and its cause, as far as there are any.</summary>
    public static void Problem(this Utf8JsonWriter json, string? error, string? cause)
    {
        if (error is not null) json.WriteString("error", error);
        if (cause is not null) json.WriteString("cause", cause);
    }
}
