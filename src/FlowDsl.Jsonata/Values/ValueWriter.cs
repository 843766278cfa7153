using System.Runtime.InteropServices;
using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>Values as JSON. What came from a document unchanged goes out with its own text.</summary>
internal static class ValueWriter
{
    internal static void Write(JsonataValue value, Utf8JsonWriter writer)
    {
        switch (value.Tag)
        {
            case string text: writer.WriteStringValue(text); break;
            case ElementObject source when !EscapesSurrogates(source.Element): source.Element.WriteTo(writer); break;
            case ElementArray source when !EscapesSurrogates(source.Element): source.Element.WriteTo(writer); break;
            case RawNumber number: writer.WriteRawValue(number.Text, skipInputValidation: true); break;
            case JsonataArray array: WriteArray(array, writer); break;
            case JsonataObject members: WriteObject(members.Members, writer); break;
            default: WriteScalar(value, writer); break;
        }
    }

    /// <summary>Of half a pair that a document escapes the platform's own copying makes an exception, where writing a text makes the replacement character.</summary>
    private static bool EscapesSurrogates(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        return raw.IndexOf("\\ud"u8) >= 0 || raw.IndexOf("\\uD"u8) >= 0;
    }

    private static void WriteScalar(JsonataValue value, Utf8JsonWriter writer)
    {
        switch (value.Kind)
        {
            case JsonataKind.Null: writer.WriteNullValue(); break;
            case JsonataKind.Boolean: writer.WriteBooleanValue(value.IsTrue); break;
            // JSON has no such number; its name tells more than null would.
            case JsonataKind.Number when !double.IsFinite(value.Number): writer.WriteStringValue(JsNumber.Format(value.Number)); break;
            case JsonataKind.Number when JsNumber.IsExactInteger(value.Number): writer.WriteNumberValue((long)value.Number); break;
            case JsonataKind.Number: writer.WriteRawValue(JsNumber.Format(value.Number), skipInputValidation: true); break;
            default: throw new InvalidOperationException($"A value of kind {value.Kind} cannot be written as JSON.");
        }
    }

    private static void WriteArray(JsonataArray array, Utf8JsonWriter writer)
    {
        JsonataCall.EnsureStack();
        writer.WriteStartArray();
        for (var i = 0; i < array.Count; i++)
            if (array[i].Kind is JsonataKind.Undefined) writer.WriteNullValue();
            else WriteNested(array[i], writer);
        writer.WriteEndArray();
    }

    private static void WriteObject(MemberObject members, Utf8JsonWriter writer)
    {
        JsonataCall.EnsureStack();
        writer.WriteStartObject();
        foreach (var (name, value) in members.Pairs)
        {
            if (value.Kind is JsonataKind.Undefined) continue;
            writer.WritePropertyName(name);
            WriteNested(value, writer);
        }
        writer.WriteEndObject();
    }

    /// <summary>A function inside a value is the empty text, as in the reference implementation; at the top it is an error.</summary>
    private static void WriteNested(JsonataValue value, Utf8JsonWriter writer)
    {
        if (value.Kind is JsonataKind.Function) writer.WriteStringValue("");
        else Write(value, writer);
    }
}
