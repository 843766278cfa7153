using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>What a tag must be (<see href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html"/>).</summary>
internal static partial class TagRules
{
    // IAM tells names of different case not apart.
    private static readonly HashSet<string> s_reserved = new(["pipeline", "owner", "layer"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Problems(IReadOnlyDictionary<string, string> tags)
    {
        foreach (var (name, value) in tags.OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            if (s_reserved.Contains(name)) yield return $"Tags has '{name}', which the deployment sets itself: pipeline by the pipeline's name, owner by Owner, layer by the bucket";
            else if (name.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)) yield return $"Tags has '{name}': names that begin with aws: are AWS's own";
            else if (!Names().IsMatch(name)) yield return $"Tags has '{name}': write 1 to 128 letters, digits, spaces and _ . : / = + - @";
            if (!Amazon.CDK.Token.IsUnresolved(value) && !Values().IsMatch(value)) yield return $"Tags has a value of '{name}' that cannot be: write at most 256 letters, digits, spaces and _ . : / = + - @";
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}\z")]
    private static partial Regex Names();

    [GeneratedRegex(@"^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}\z")]
    private static partial Regex Values();
}
