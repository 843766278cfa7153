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
        var separators = arguments.TextAt(1).ToCharArray();
        string[] parts = separators.Length == 0 ? [arguments.TextAt(0)] : arguments.TextAt(0).Split(separators);
        return JsonataValue.ArrayOf([.. parts.Where(part => part.Length > 0).Select(part => JsonataValue.From(part))]);
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
