using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FlowDsl.Jsonata.Values;

/// <summary>Scalars of a JSON document as values.</summary>
internal static class ElementText
{
    private const int DigitsThatRoundTrip = 15;
    private const int DigitsOfAnInt = 9;
    private const int LongestKeptName = 64;
    private const int KeptNames = 256;

    [ThreadStatic]
    private static string?[]? t_names;

    internal static string Decode(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element)[1..^1];
        // JSON may escape half a surrogate pair, which System.Text.Json refuses to read; JavaScript, and so JSONata, keeps it.
        return raw.IndexOf((byte)'\\') < 0 ? Encoding.UTF8.GetString(raw) : Unescape(Encoding.UTF8.GetString(raw));
    }

    /// <summary>A member's name. The objects of an array have the same ones, so the last few are kept.</summary>
    internal static string NameOf(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        if (raw.IsEmpty) return "";
        if (raw.Length > LongestKeptName) return raw.IndexOf((byte)'\\') < 0 ? Encoding.UTF8.GetString(raw) : Unescape(Encoding.UTF8.GetString(raw));
        ref var kept = ref (t_names ??= new string?[KeptNames])[(raw.Length + (31 * raw[0]) + (7 * raw[raw.Length / 2]) + (17 * raw[^1])) % KeptNames];
        if (kept is not null && Ascii.Equals(raw, kept)) return kept;
        if (raw.IndexOf((byte)'\\') >= 0) return Unescape(Encoding.UTF8.GetString(raw));
        return kept = Encoding.UTF8.GetString(raw);
    }

    internal static JsonataValue Number(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (Whole(raw) is { } whole) return JsonataValue.From((double)whole);
        var value = element.GetDouble();
        return WritesAsItself(raw) ? JsonataValue.From(value) : new(new RawNumber(Encoding.UTF8.GetString(raw)), value);
    }

    /// <summary>A few digits and nothing else, which are most of the numbers there are.</summary>
    private static int? Whole(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > DigitsOfAnInt) return null;
        var number = 0;
        foreach (var digit in raw)
        {
            if (digit is < (byte)'0' or > (byte)'9') return null;
            number = (number * 10) + (digit - '0');
        }
        return number;
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
