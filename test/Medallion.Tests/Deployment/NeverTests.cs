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
        "glue:GetJobBookmark", "glue:ResetJobBookmark", "glue:GetSecurityConfiguration",
    ];

    // Those that meet no condition in a key's policy, by AWS's documentation.
    private static readonly string[] s_withoutCondition = ["events.amazonaws.com", "delivery.logs.amazonaws.com"];

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
    public void A_key_is_opened_to_services_under_conditions_only_where_they_meet_any()
    {
        foreach (var statement in KeyStatements().Where(statement => statement["Condition"] is null))
            Assert.Contains(Deployed.Flat(statement["Principal"]!["Service"]), s_withoutCondition);
    }

    [FactWithTool("node")]
    public void A_key_is_opened_to_services_by_exact_actions()
    {
        Assert.Contains(KeyStatements(), statement => Deployed.Flat(statement["Principal"]!["Service"]) == "logs.<AWS::Region>.amazonaws.com");
        Assert.All(KeyStatements().SelectMany(statement => Deployed.Texts(statement["Action"])), action => Assert.DoesNotContain('*', action));
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

    // What services may do with the keys; the account's own statement is AWS's, and gives its administrators all.
    private static IEnumerable<JsonNode> KeyStatements() => LakeTests.AllVariants().SelectMany(variant => variant.Of("AWS::KMS::Key").Values)
        .SelectMany(key => key["Properties"]!["KeyPolicy"]!["Statement"]!.AsArray()).Select(statement => statement!).Where(statement => statement["Principal"]!["Service"] is not null);

    private static IEnumerable<JsonNode> RoleStatements() => LakeTests.AllVariants()
        .SelectMany(variant => variant.Of("AWS::IAM::Policy").Where(policy => policy.Key.StartsWith("Pipeline", StringComparison.Ordinal)))
        .SelectMany(policy => policy.Value["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray())
        .Select(statement => statement!);
}
