using Amazon.CDK;
using Amazon.CDK.AWS.KMS;

namespace Medallion.Tests.Deployment;

public sealed class KeysTests
{
    private const string Foreign = "arn:aws:kms:eu-central-1:999999999999:key/00000000-0000-0000-0000-000000000000";

    [TheoryWithTool("node")]
    [InlineData("ingestion function", "kms:Decrypt kms:GenerateDataKey")]
    [InlineData("transform job", "kms:Decrypt kms:Encrypt kms:GenerateDataKey")]
    [InlineData("compaction job", "kms:Decrypt kms:Encrypt kms:GenerateDataKey")]
    [InlineData("crawler", "kms:Decrypt")]
    [InlineData("schedule", "kms:Decrypt kms:GenerateDataKey")]
    [InlineData("compaction schedule", "kms:Decrypt kms:GenerateDataKey")]
    public void A_role_uses_the_customers_key_for_what_it_does_and_no_more(string title, string actions)
    {
        var statement = Deployed.Secured.Statements(title)["UseKeys"];

        Assert.Equal(actions, string.Join(' ', Deployed.Texts(statement["Action"])));
        Assert.Matches(@"^<Key\w+\.Arn>$", Assert.Single(Deployed.Texts(statement["Resource"])));
    }

    [FactWithTool("node")]
    public void No_role_uses_a_key_where_there_is_none_of_the_customer() =>
        Assert.DoesNotContain(Deployed.Default.RoleTitles.Values, title => Deployed.Default.Statements(title).ContainsKey("UseKeys"));

    [FactWithTool("node")]
    public void The_workflow_is_encrypted_by_the_customers_key_under_a_name_that_its_role_is_bound_to()
    {
        var machine = Deployed.Secured.One("AWS::StepFunctions::StateMachine");
        var name = (string)machine["StateMachineName"]!;

        Assert.Equal("CUSTOMER_MANAGED_KMS_KEY", (string)machine["EncryptionConfiguration"]!["Type"]!);
        Assert.EndsWith($":stateMachine:{name}", Deployed.Flat(Deployed.Secured.Statements("workflow")["EncryptExecutions"]["Condition"]!["StringEquals"]!["kms:EncryptionContext:aws:states:stateMachineArn"]), StringComparison.Ordinal);
        Assert.Null(Deployed.Default.One("AWS::StepFunctions::StateMachine")["StateMachineName"]);
        Assert.Null(Deployed.Default.One("AWS::StepFunctions::StateMachine")["EncryptionConfiguration"]);
    }

    [FactWithTool("node")]
    public void Of_an_imported_key_a_warning_lists_what_its_owner_has_to_allow()
    {
        var warnings = Warnings((stack, props) => props with { EncryptionKey = Key.FromKeyArn(stack, "Key", Foreign) });

        foreach (var service in new[] { "logs.", "delivery.logs.", "events.", "cloudwatch.", "budgets." }) Assert.Contains(service, Assert.Single(warnings), StringComparison.Ordinal);
        Assert.Empty(Warnings((stack, props) => props with { EncryptionKey = new Key(stack, "Key") }));
    }

    private static string[] Warnings(Func<Stack, MedallionPipelineProps, MedallionPipelineProps> props) =>
        [.. Deployed.Synth(props: props).Construct.Node.Metadata.Where(entry => entry.Type == "aws:cdk:warning").Select(entry => (string)entry.Data)];
}
