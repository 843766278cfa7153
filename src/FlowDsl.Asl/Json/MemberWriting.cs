using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Members that may be absent.</summary>
internal static class MemberWriting
{
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    /// <summary>A text that the model cannot do without. Where the document has none, the model's is empty.</summary>
    public static void RequiredText(this Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    public static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
    }

    public static void Any(this Utf8JsonWriter json, string name, JsonElement? value)
    {
        if (value is not { } present) return;
        json.WritePropertyName(name);
        present.WriteTo(json);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Nested<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write) where T : class
    {
        if (value is null) return;
        json.WritePropertyName(name);
        write(json, value);
    }

    /// <summary>A list that is left out when it is empty.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    public static void Rest(this Utf8JsonWriter json, IReadOnlyList<UnknownField> fields)
    {
        foreach (var field in fields) json.Any(field.Name, field.Value);
    }
}
