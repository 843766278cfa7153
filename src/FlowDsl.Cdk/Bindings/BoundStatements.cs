using System.Text.RegularExpressions;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using FlowDsl.Asl.Permissions;

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

    public static IEnumerable<Amazon.CDK.AWS.IAM.PolicyStatement> Of(CompiledWorkflow workflow, FlowBindings bindings) =>
        workflow.Permissions.Select(statement => new Amazon.CDK.AWS.IAM.PolicyStatement(new PolicyStatementProps
        {
            Sid = statement.Sid,
            Actions = [.. statement.Actions],
            Resources = [.. statement.Resources.Select(resource => Resource(resource, bindings))],
        }));

    private static string Resource(string resource, FlowBindings bindings)
    {
        // An ARN that is built around a token's name gives way to the ARN of what is bound to it.
        if (BuiltAround().Match(resource) is { Success: true } built && bindings.All[built.Groups[1].Value].Arn is { } arn) return arn + built.Groups[2].Value;
        return Placeholder().Replace(resource, match => s_pseudoParameters.TryGetValue(match.Groups[1].Value, out var value) ? value : bindings.All[match.Groups[1].Value].Value);
    }

    [GeneratedRegex(@"^arn:\$\{AWS::Partition\}:[a-z-]+:\$\{AWS::Region\}:\$\{AWS::AccountId\}:[a-z]+[:/]\$\{([A-Za-z][A-Za-z0-9]*)\}(:\*)?$")]
    private static partial Regex BuiltAround();

    [GeneratedRegex(@"\$\{([A-Za-z][A-Za-z0-9]*(?:::[A-Za-z]+)?)\}")]
    private static partial Regex Placeholder();
}
