using System.Text.RegularExpressions;

namespace FlowDsl.Cdk.Emission;

/// <summary>What the names in emitted source are derived from: the workflow's name in Pascal case, whatever it was written in.</summary>
internal static partial class BaseName
{
    // With the suffixes it is still short enough for a file of any system.
    private const int Longest = 100;

    public static string Of(string name)
    {
        var words = Words().Matches(name).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]);
        var joined = string.Concat(words);
        if (joined.Length == 0 || char.IsAsciiDigit(joined[0])) joined = "Workflow" + joined;
        return joined.Length <= Longest ? joined : joined[..Longest];
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();
}
