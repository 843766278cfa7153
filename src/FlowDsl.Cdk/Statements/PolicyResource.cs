using System.Text.RegularExpressions;

namespace FlowDsl.Cdk;

/// <summary>The resource of a workflow's statement, taken apart.</summary>
/// <param name="Text">The resource as the statement has it.</param>
/// <param name="Token">The token around whose name it is built as an ARN; null when it is none of such.</param>
/// <param name="AnyVersion">Whether such an ARN ends with <c>:*</c>: whatever version or alias.</param>
internal sealed partial record PolicyResource(string Text, string? Token, bool AnyVersion)
{
    public static PolicyResource Of(string resource) =>
        BuiltAround().Match(resource) is { Success: true } built ? new(resource, built.Groups[1].Value, built.Groups[2].Success) : new(resource, null, false);

    /// <summary>The pieces.</summary>
    /// <param name="hasArn">Whether the ARN of what a token stands for is at hand: it then takes the place of one that is built around the name.</param>
    public IReadOnlyList<ResourcePart> Parts(Func<string, bool> hasArn)
    {
        if (Token is not null && hasArn(Token))
        {
            var arn = new ResourcePart(ResourcePartKind.TokenArn, Token);
            return AnyVersion ? [arn, new(ResourcePartKind.Literal, ":*")] : [arn];
        }

        var (parts, at) = (new List<ResourcePart>(), 0);
        foreach (Match match in Placeholder().Matches(Text))
        {
            if (match.Index > at) parts.Add(new(ResourcePartKind.Literal, Text[at..match.Index]));
            var name = match.Groups[1].Value;
            parts.Add(new(name.StartsWith("AWS::", StringComparison.Ordinal) ? ResourcePartKind.PseudoParameter : ResourcePartKind.TokenValue, name));
            at = match.Index + match.Length;
        }

        if (at < Text.Length) parts.Add(new(ResourcePartKind.Literal, Text[at..]));
        return parts;
    }

    [GeneratedRegex(@"^arn:\$\{AWS::Partition\}:[a-z-]+:\$\{AWS::Region\}:\$\{AWS::AccountId\}:[a-z]+[:/]\$\{([A-Za-z][A-Za-z0-9]*)\}(:\*)?$")]
    private static partial Regex BuiltAround();

    [GeneratedRegex(@"\$\{(AWS::(?:Partition|Region|AccountId)|[A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Placeholder();
}
