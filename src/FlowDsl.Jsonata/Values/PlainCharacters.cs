using System.Globalization;
using System.Text;

namespace FlowDsl.Jsonata.Values;

/// <summary>
/// The platform's most readable encoder still escapes what lies beyond the first plane (an emoji, rarer Han): two \u in a row, of which the first is the upper half of a pair, can be nothing else.
/// FlowDsl.Asl compiles this file too.
/// </summary>
internal static class PlainCharacters
{
    public static string In(string json)
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
