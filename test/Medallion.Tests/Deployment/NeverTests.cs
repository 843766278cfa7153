using System.Text.Json.Nodes;

namespace Medallion.Tests.Deployment;

public sealed class NeverTests
{
    // Whose actions know no resource, by AWS's Service Authorization Reference.
    private static readonly string[] s_withoutResource =
    [
        "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets", "cloudwatch:PutMetricData",
        "logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery", "logs:DeleteLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy",
        "logs:DescribeResourcePolicies", "logs:DescribeLogGroups",
        "ec2:DescribeNetworkInterfaces", "ec2:DescribeRouteTables", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "ec2:DescribeVpcEndpoints",
    ];

    [FactWithTool("node")]
    public void No_statement_allows_an_action_with_a_wildcard()
    {
        foreach (var statement in RoleStatements())
        {
            Assert.Null(statement["NotAction"]);
            Assert.All(Deployed.Texts(statement["Action"]), action => Assert.DoesNotContain('*', action));
        }
    }

    [FactWithTool("node")]
    public void A_wildcard_for_all_resources_stands_only_where_IAM_knows_no_narrower_one()
    {
        foreach (var statement in RoleStatements().Where(statement => Deployed.Texts(statement["Resource"]).Contains("*")))
            Assert.All(Deployed.Texts(statement["Action"]), action => Assert.Contains(action, s_withoutResource));
    }

    [FactWithTool("node")]
    public void A_key_is_opened_to_services_under_conditions_only()
    {
        foreach (var statement in Deployed.Secured.Of("AWS::KMS::Key").Values.SelectMany(key => key["Properties"]!["KeyPolicy"]!["Statement"]!.AsArray()))
        {
            if (statement!["Principal"]!["Service"] is not null) Assert.NotNull(statement["Condition"]);
        }
    }

    [FactWithTool("node")]
    public void No_template_holds_a_secret()
    {
        foreach (var variant in LakeTests.AllVariants())
        {
            Assert.DoesNotContain("resolve:secretsmanager", variant.Text, StringComparison.Ordinal);
            var environment = variant.One("AWS::Lambda::Function", "PipelineIngest")["Environment"]!["Variables"]!.AsObject();
            Assert.Equal(["MEDALLION_BUCKET"], environment.Select(variable => variable.Key));
        }
    }

    [FactWithTool("node")]
    public void Nothing_is_public()
    {
        foreach (var text in LakeTests.AllVariants().SelectMany(variant => variant.Of("AWS::S3::BucketPolicy").Values)
            .SelectMany(policy => policy["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray()).Where(statement => (string)statement!["Effect"]! == "Allow"))
            Assert.DoesNotContain("\"*\"", text!["Principal"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> RoleStatements() => LakeTests.AllVariants()
        .SelectMany(variant => variant.Of("AWS::IAM::Policy").Where(policy => policy.Key.StartsWith("Pipeline", StringComparison.Ordinal)))
        .SelectMany(policy => policy.Value["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray())
        .Select(statement => statement!);
}
