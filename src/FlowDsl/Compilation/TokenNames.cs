using System.Text.RegularExpressions;

namespace FlowDsl.Compilation;

/// <summary>The <c>${Token}</c>s of a definition.</summary>
internal static partial class TokenNames
{
    public static IReadOnlyList<string> In(string asl) =>
        [.. Token().Matches(asl).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\$\{([A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Token();
}
