using System.Text.RegularExpressions;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;

namespace FlowDsl.Cdk;

/// <summary>The statements that a compiled workflow carries, with their tokens bound.</summary>
internal static partial class BoundStatements
{
    private static readonly Dictionary<string, string> s_pseudoParameters = new(StringComparer.Ordinal)
    {
        ["AWS::Partition"] = Aws.PARTITION,
        ["AWS::Region"] = Aws.REGION,
        ["AWS::AccountId"] = Aws.ACCOUNT_ID,
    };

    public static IEnumerable<PolicyStatement> Of(CompiledWorkflow workflow, FlowBindings bindings) =>
        from statement in workflow.Permissions
        let resources = statement.Resources.Select(resource => Resource(resource, bindings)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray()
        where resources.Length > 0
        select new PolicyStatement(new PolicyStatementProps { Sid = statement.Sid, Actions = [.. statement.Actions], Resources = resources });

    private static string? Resource(string resource, FlowBindings bindings)
    {
        if (BuiltAround().Match(resource) is { Success: true } built)
        {
            var (binding, anyVersion) = (bindings.All[built.Groups[1].Value], built.Groups[2].Value);
            // A version or an alias has no versions of its own.
            if (binding.Qualified && anyVersion.Length > 0) return null;
            // An ARN that is built around a token's name gives way to the ARN of what is bound to it.
            if (binding.Arn is { } arn) return arn + anyVersion;
        }

        return Placeholder().Replace(resource, match => s_pseudoParameters.TryGetValue(match.Groups[1].Value, out var value) ? value : bindings.All[match.Groups[1].Value].Value);
    }

    [GeneratedRegex(@"^arn:\$\{AWS::Partition\}:[a-z-]+:\$\{AWS::Region\}:\$\{AWS::AccountId\}:[a-z]+[:/]\$\{([A-Za-z][A-Za-z0-9]*)\}(:\*)?$")]
    private static partial Regex BuiltAround();

    [GeneratedRegex(@"\$\{([A-Za-z][A-Za-z0-9]*(?:::[A-Za-z]+)?)\}")]
    private static partial Regex Placeholder();
}
