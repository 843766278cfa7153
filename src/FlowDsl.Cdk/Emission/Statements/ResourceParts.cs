using System.Text.RegularExpressions;

namespace FlowDsl.Cdk.Emission;

/// <summary>Takes the resource of a statement apart, as <see cref="BoundStatements"/> binds it.</summary>
internal static partial class ResourceParts
{
    /// <summary>The pieces.</summary>
    /// <param name="resource">A resource of a workflow's statement.</param>
    /// <param name="hasArn">Whether the ARN of what a token stands for is at hand: it then takes the place of one that is built around the name.</param>
    public static IReadOnlyList<ResourcePart> Of(string resource, Func<string, bool> hasArn)
    {
        if (BuiltAround().Match(resource) is { Success: true } built && hasArn(built.Groups[1].Value))
        {
            var arn = new ResourcePart(ResourcePartKind.TokenArn, built.Groups[1].Value);
            return built.Groups[2].Success ? [arn, new(ResourcePartKind.Literal, built.Groups[2].Value)] : [arn];
        }

        var (parts, at) = (new List<ResourcePart>(), 0);
        foreach (Match match in Placeholder().Matches(resource))
        {
            if (match.Index > at) parts.Add(new(ResourcePartKind.Literal, resource[at..match.Index]));
            var name = match.Groups[1].Value;
            parts.Add(new(name.StartsWith("AWS::", StringComparison.Ordinal) ? ResourcePartKind.PseudoParameter : ResourcePartKind.TokenValue, name));
            at = match.Index + match.Length;
        }

        if (at < resource.Length) parts.Add(new(ResourcePartKind.Literal, resource[at..]));
        return parts;
    }

    [GeneratedRegex(@"^arn:\$\{AWS::Partition\}:[a-z-]+:\$\{AWS::Region\}:\$\{AWS::AccountId\}:[a-z]+[:/]\$\{([A-Za-z][A-Za-z0-9]*)\}(:\*)?$")]
    private static partial Regex BuiltAround();

    [GeneratedRegex(@"\$\{(AWS::(?:Partition|Region|AccountId)|[A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Placeholder();
}
