using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>JSON without white space, in which only what JSON itself demands is escaped.</summary>
internal static class CompactText
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 100_000, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    internal static string Of(JsonataValue value)
    {
        var buffer = t_buffer ??= new ArrayBufferWriter<byte>(1024);
        var writer = t_writer ??= new Utf8JsonWriter(buffer, s_options);
        // Both are taken, so that a value whose writing fails leaves nothing behind.
        (t_buffer, t_writer) = (null, null);
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        ValueWriter.Write(value, writer);
        writer.Flush();
        var text = WithPlainCharacters(Encoding.UTF8.GetString(buffer.WrittenSpan));
        if (buffer.Capacity <= 1 << 20) (t_buffer, t_writer) = (buffer, writer);
        return text;
    }

    /// <summary>A quick answer that may be too high, never too low.</summary>
    internal static bool MayExceed(JsonataValue value, int bytes) => Bound(value, bytes) > bytes;

    // A character takes six bytes at most: \u001f. What lies in a document is as long as its text.
    private static long Bound(JsonataValue value, long most)
    {
        switch (value.Tag)
        {
            case null: return 4;
            case string text: return (text.Length * 6L) + 2;
            case ElementObject source: return System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(source.Element).Length;
            case ElementArray source: return System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(source.Element).Length;
            case RawNumber number: return number.Text.Length;
            case JsonataArray array:
            {
                var sum = 2L + array.Count;
                for (var i = 0; i < array.Count && sum <= most; i++) sum += Bound(array[i], most - sum);
                return sum;
            }
            case JsonataObject members:
            {
                var sum = 2L;
                foreach (var (name, member) in members.Members.Pairs)
                {
                    sum += (name.Length * 6L) + 4 + Bound(member, most - sum);
                    if (sum > most) break;
                }

                return sum;
            }
            default: return 25;
        }
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
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            ? (char)code : null;
}
