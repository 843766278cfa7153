using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Asl.Json;

/// <summary>How all JSON of this library looks: readable, and the same bytes for the same content on every system.</summary>
public static class JsonStyle
{
    // Nothing written here stands inside HTML, so only what JSON itself demands is escaped: `<`, `'`, `&` and letters of any script stay readable.
    private static readonly JsonWriterOptions s_indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 100_000 };

    private static readonly JsonWriterOptions s_compact = s_indented with { Indented = false };

    /// <summary>Indented by two, with a line end at the end.</summary>
    public static string Document(Action<Utf8JsonWriter> write) => Text(write, s_indented, "\n"u8);

    /// <summary>Without any white space: how documents stand as text within an execution's history, and what its limits count.</summary>
    public static string Compact(JsonElement value) => Compact(value.WriteTo);

    /// <summary>Without any white space.</summary>
    public static string Compact(Action<Utf8JsonWriter> write) => Text(write, s_compact, []);

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options, ReadOnlySpan<byte> end)
    {
        using var bytes = new PooledBytes();
        using (var writer = new Utf8JsonWriter(bytes, options)) write(writer);
        bytes.Write(end);
        return PlainCharacters.In(Encoding.UTF8.GetString(bytes.Written));
    }
}
