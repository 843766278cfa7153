using System.Text;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>States.StringSplit, States.Hash, States.Base64Encode and States.Base64Decode.</summary>
internal static class TextFunctions
{
    private static readonly string[] s_algorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

    // Each character of the second text separates; what is empty between two of them is left out.
    public static JsonataValue Split(Arguments arguments)
    {
        var separators = arguments.TextAt(1).EnumerateRunes().ToHashSet();
        var (text, start, at) = (arguments.TextAt(0), 0, 0);
        var parts = new List<JsonataValue>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (separators.Contains(rune))
            {
                if (at > start) parts.Add(JsonataValue.From(text[start..at]));
                start = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        if (at > start) parts.Add(JsonataValue.From(text[start..]));
        return JsonataValue.ArrayOf([.. parts]);
    }

    public static JsonataValue Hash(Arguments arguments)
    {
        var algorithm = arguments.TextAt(1);
        if (!s_algorithms.Contains(algorithm)) throw Arguments.Wrong(1, "one of " + string.Join(", ", s_algorithms));
        return JsonataValue.From(HashFunction.Compute(arguments.ShortDataAt(0), algorithm));
    }

    public static JsonataValue Base64Encode(Arguments arguments) =>
        JsonataValue.From(Convert.ToBase64String(Encoding.UTF8.GetBytes(arguments.ShortTextAt(0))));

    public static JsonataValue Base64Decode(Arguments arguments)
    {
        try
        {
            return JsonataValue.From(Encoding.UTF8.GetString(Convert.FromBase64String(arguments.ShortTextAt(0))));
        }
        catch (FormatException)
        {
            throw Arguments.Wrong(0, "a Base64-encoded string");
        }
    }
}
