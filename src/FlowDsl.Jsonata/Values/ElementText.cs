using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>Scalars of a JSON document as values.</summary>
internal static class ElementText
{
    private const int DigitsThatRoundTrip = 15;

    internal static string Decode(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (raw.IndexOf((byte)'\\') < 0) return Encoding.UTF8.GetString(raw[1..^1]);
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // JSON may escape half a surrogate pair, which System.Text.Json refuses to read; JavaScript, and so JSONata, keeps it.
            return Unescape(Encoding.UTF8.GetString(raw[1..^1]));
        }
    }

    internal static JsonataValue Number(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        var value = element.GetDouble();
        return WritesAsItself(raw) ? JsonataValue.From(value) : new(new RawNumber(Encoding.UTF8.GetString(raw)), value);
    }

    /// <summary>Whether the engine would write the same text again, without trying it: few digits, no exponent, no useless zero.</summary>
    private static bool WritesAsItself(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > DigitsThatRoundTrip || raw[0] == '-' && raw[1] == '0') return false;
        var point = raw.IndexOf((byte)'.');
        if (point >= 0 && (raw[^1] == '0' || raw.StartsWith("0.00000"u8))) return false;
        return raw.IndexOfAny((byte)'e', (byte)'E') < 0;
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }
            switch (text[++i])
            {
                case 'b': plain.Append('\b'); break;
                case 'f': plain.Append('\f'); break;
                case 'n': plain.Append('\n'); break;
                case 'r': plain.Append('\r'); break;
                case 't': plain.Append('\t'); break;
                case 'u':
                    plain.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default: plain.Append(text[i]); break;
            }
        }
        return plain.ToString();
    }
}
