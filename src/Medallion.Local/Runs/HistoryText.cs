using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowDsl.Local.History;

namespace Medallion.Local.Runs;

/// <summary>A history as GetExecutionHistory gives it.</summary>
internal static class HistoryText
{
    private static readonly JsonWriterOptions Format = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<HistoryEvent> history)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var entry in history) Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, HistoryEvent entry)
    {
        json.WriteStartObject();
        json.WriteString("timestamp", entry.Timestamp.ToString("yyyy-MM-dd'T'HH:mm:ss.fffK", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("type", entry.Type);
        json.WriteNumber("id", entry.Id);
        json.WriteNumber("previousEventId", entry.PreviousEventId);
        if (entry is { DetailsName: { } name, Details: { } details })
        {
            json.WritePropertyName(name);
            details.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
