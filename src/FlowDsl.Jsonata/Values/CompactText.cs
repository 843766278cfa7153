using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>JSON without white space, in which only what JSON itself demands is escaped.</summary>
internal static class CompactText
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 100_000, SkipValidation = true };

    private const int LongestNumber = 25;

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
        var text = PlainCharacters.In(Encoding.UTF8.GetString(buffer.WrittenSpan));
        if (buffer.Capacity <= 1 << 20) (t_buffer, t_writer) = (buffer, writer);
        return text;
    }

    /// <summary>A quick answer that may be too high, never too low.</summary>
    internal static bool MayExceed(JsonataValue value, int bytes) => Length(value, bytes, atLeast: false) > bytes;

    /// <summary>A quick answer that may be too low, never too high: what is far too long need not be written to know it.</summary>
    internal static bool MustExceed(JsonataValue value, int bytes) => Length(value, bytes, atLeast: true) > bytes;

    // A character takes one byte to six: \u001f. What lies in a document is at most as long as its text, which may hold blanks.
    private static long Length(JsonataValue value, long most, bool atLeast)
    {
        var character = atLeast ? 1L : 6;
        switch (value.Tag)
        {
            case null: return 4;
            case string text: return (text.Length * character) + 2;
            case ElementObject or ElementArray when atLeast: return 2;
            case ElementObject source: return JsonMarshal.GetRawUtf8Value(source.Element).Length;
            case ElementArray source: return JsonMarshal.GetRawUtf8Value(source.Element).Length;
            case RawNumber number: return number.Text.Length;
            case RangeArray range: return 1 + (range.Count * (1L + (atLeast ? 1 : LongestNumber)));
            case JsonataArray array:
            {
                JsonataCall.EnsureStack();
                var sum = array.Count + (atLeast ? 1L : 2);
                for (var i = 0; i < array.Count && sum <= most; i++) sum += Length(array[i], most - sum, atLeast);
                return sum;
            }
            case JsonataObject members:
            {
                JsonataCall.EnsureStack();
                var sum = atLeast ? 1L : 2;
                foreach (var (name, member) in members.Members.Pairs)
                {
                    if (member.IsUndefined) continue;
                    sum += (name.Length * character) + 4 + Length(member, most - sum, atLeast);
                    if (sum > most) break;
                }

                return sum;
            }
            default: return atLeast ? 1 : LongestNumber;
        }
    }
}
