using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
        return WithPlainCharacters(Encoding.UTF8.GetString(bytes.Written));
    }

    // The platform's most readable encoder still escapes what lies beyond the first plane (an emoji, rarer Han): two \u in a row, of which the first
    // is the upper half of a pair, can be nothing else.
    private static string WithPlainCharacters(string json)
    {
        if (!json.Contains("\\uD", StringComparison.Ordinal)) return json;
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\') text.Append(json[i]);
            else if (Escaped(json, i) is { } high && char.IsHighSurrogate(high) && Escaped(json, i + 6) is { } low && char.IsLowSurrogate(low))
            {
                text.Append(high).Append(low);
                i += 11;
            }
            else text.Append(json[i]).Append(json[++i]);
        }

        return text.ToString();
    }

    private static char? Escaped(string json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.HexNumber, null, out var code)
            ? (char)code : null;
}
