using System.Text.Json;
using System.Text.Json.Serialization;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>Values as JSON, each in a wrapper: one that is undefined and a JSON null are two things.</summary>
internal sealed class ValueConverter : JsonConverter<JsonataValue>
{
    private const string Wrapper = "v";

    public override bool HandleNull => true;

    public override JsonataValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        return element.TryGetProperty(Wrapper, out var value) ? JsonataValue.From(value) : JsonataValue.Undefined;
    }

    public override void Write(Utf8JsonWriter writer, JsonataValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Kind is not JsonataKind.Undefined)
        {
            writer.WritePropertyName(Wrapper);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
