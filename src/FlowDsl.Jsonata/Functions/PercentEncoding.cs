using System.Globalization;
using System.Text;

namespace FlowDsl.Jsonata.Functions;

/// <summary>ECMAScript's encodeURI, decodeURI and their …Component forms.</summary>
internal static class PercentEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with everything but letters, digits and <paramref name="marks"/> encoded; null where half a surrogate pair makes that impossible.</summary>
    internal static string? Encode(string text, string marks)
    {
        byte[] bytes;
        try
        {
            bytes = Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
        var encoded = new StringBuilder(bytes.Length);
        foreach (var unit in bytes)
            if (char.IsAsciiLetterOrDigit((char)unit) || marks.Contains((char)unit, StringComparison.Ordinal)) encoded.Append((char)unit);
            else encoded.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        return encoded.ToString();
    }

    /// <summary>The text decoded, except for what stands for one of <paramref name="kept"/>; null where it is malformed.</summary>
    internal static string? Decode(string text, string kept)
    {
        var decoded = new StringBuilder(text.Length);
        var bytes = new List<byte>();
        try
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] != '%')
                {
                    Flush(bytes, decoded).Append(text[i]);
                    continue;
                }
                if (i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)) return null;
                if (unit < 0x80 && kept.Contains((char)unit, StringComparison.Ordinal)) Flush(bytes, decoded).Append(text, i, 3);
                else bytes.Add(unit);
                i += 2;
            }
            return Flush(bytes, decoded).ToString();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Only encoded bytes make up a character: what stands between them is left as it is, also half a surrogate pair.</summary>
    private static StringBuilder Flush(List<byte> bytes, StringBuilder decoded)
    {
        if (bytes.Count == 0) return decoded;
        decoded.Append(Strict.GetString(bytes.ToArray()));
        bytes.Clear();
        return decoded;
    }
}
