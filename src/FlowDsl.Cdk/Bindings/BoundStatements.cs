using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Statement = FlowDsl.Asl.Permissions.PolicyStatement;

namespace FlowDsl.Cdk;

/// <summary>The statements that a compiled workflow carries, with their tokens bound.</summary>
internal static class BoundStatements
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
        select Of(statement, resources);

    /// <summary>A statement without tokens.</summary>
    public static PolicyStatement Of(Statement statement) => Of(statement, [.. statement.Resources]);

    private static PolicyStatement Of(Statement statement, string[] resources) =>
        new(new PolicyStatementProps { Sid = statement.Sid, Actions = [.. statement.Actions], Resources = resources });

    private static string? Resource(string text, FlowBindings bindings)
    {
        var resource = PolicyResource.Of(text);
        // A version or an alias has no versions of its own.
        if (resource is { AnyVersion: true, Token: { } token } && bindings.All[token].Qualified) return null;
        return string.Concat(resource.Parts(name => bindings.All[name].Arn is not null).Select(part => part.Kind switch
        {
            ResourcePartKind.TokenArn => bindings.All[part.Text].Arn,
            ResourcePartKind.TokenValue => bindings.All[part.Text].Value,
            ResourcePartKind.PseudoParameter => s_pseudoParameters[part.Text],
            _ => part.Text,
        }));
    }
}
