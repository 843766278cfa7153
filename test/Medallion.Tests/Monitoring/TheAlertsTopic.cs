using System.Text.Json.Nodes;
using Amazon.CDK;

namespace Medallion.Tests.Monitoring;

public sealed class TheAlertsTopic
{
    private static IReadOnlyList<JsonNode> Statements =>
        [.. Assert.Single(WatchedStack.Whole.All("AWS::SNS::TopicPolicy")).Value["PolicyDocument"]!["Statement"]!.AsArray().Select(statement => statement!)];

    [FactWithTool("node")]
    public void Is_encrypted_with_a_key_that_CloudWatch_may_use_for_this_account_only() =>
        Assert.Equal("""{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}""", OfTheKey("cloudwatch.amazonaws.com")["Condition"]!.ToJsonString());

    [FactWithTool("node")]
    public void Is_open_to_EventBridge_without_conditions_since_it_meets_none()
    {
        Assert.Null(OfTheKey("events.amazonaws.com")["Condition"]);
        Assert.Null(Assert.Single(Statements, s => (string?)s["Principal"]!["Service"] == "events.amazonaws.com")["Condition"]);
    }

    [FactWithTool("node")]
    public void Refuses_what_comes_without_TLS()
    {
        var statement = Assert.Single(Statements, s => (string?)s["Effect"] == "Deny");
        Assert.Equal("sns:Publish", (string?)statement["Action"]);
        Assert.Equal("false", (string?)statement["Condition"]!["Bool"]!["aws:SecureTransport"]);
    }

    [FactWithTool("node")]
    public void Is_open_to_exactly_its_alarms_and_to_EventBridge()
    {
        Assert.Equal(["cloudwatch.amazonaws.com", "events.amazonaws.com"],
            Statements.Where(s => (string?)s["Effect"] == "Allow").Select(s => (string)s["Principal"]!["Service"]!).Where(s => s != "budgets.amazonaws.com").Order());
        var statement = Assert.Single(Statements, s => (string?)s["Principal"]!["Service"] == "cloudwatch.amazonaws.com");
        var sources = statement["Condition"]!["ArnLike"]!["aws:SourceArn"]!.AsArray().Select(source => (string)source!["Fn::GetAtt"]![0]!);
        Assert.Equal(WatchedStack.Whole.All("AWS::CloudWatch::Alarm").Keys.Order(), sources.Order());
        Assert.NotNull(statement["Condition"]!["StringEquals"]!["aws:SourceAccount"]);
    }

    [FactWithTool("node")]
    public void Is_heard_by_each_address()
    {
        var subscriptions = WatchedStack.Of(new MedallionSettings(), "a@example.org", "b@example.org").All("AWS::SNS::Subscription").Values;
        Assert.Equal(["a@example.org", "b@example.org"], subscriptions.Select(s => (string)s["Endpoint"]!).Order());
        Assert.All(subscriptions, s => Assert.Equal("email", (string?)s["Protocol"]));
    }

    [FactWithTool("node")]
    public void Lets_the_workflow_use_its_key() =>
        Assert.Contains(WatchedStack.Whole.All("AWS::IAM::Policy").Values.SelectMany(p => p["PolicyDocument"]!["Statement"]!.AsArray()), s => (string?)s!["Sid"] == "AlertsKey");

    [TheoryWithTool("node")]
    [InlineData("nobody")]
    [InlineData("@example.org")]
    [InlineData("a@")]
    public void Refuses_what_is_no_address(string email) =>
        Assert.Contains(email, Assert.Throws<InvalidDeployment>(() => new AlertsTopic(new Stack(), "Alerts", null, [email])).Message, StringComparison.Ordinal);

    [FactWithTool("node")]
    public void Refuses_an_address_twice() =>
        Assert.Contains("twice", Assert.Throws<InvalidDeployment>(() => new AlertsTopic(new Stack(), "Alerts", null, ["a@example.org", "A@example.org"])).Message, StringComparison.Ordinal);

    private static JsonNode OfTheKey(string service)
    {
        Assert.NotNull(Assert.Single(WatchedStack.Whole.All("AWS::SNS::Topic")).Value["KmsMasterKeyId"]);
        var key = Assert.Single(WatchedStack.Whole.All("AWS::KMS::Key")).Value;
        Assert.True((bool)key["EnableKeyRotation"]!);
        var statement = Assert.Single(key["KeyPolicy"]!["Statement"]!.AsArray(), s => (string?)s!["Principal"]!["Service"] == service)!;
        Assert.Equal(["kms:Decrypt", "kms:GenerateDataKey"], statement["Action"]!.AsArray().Select(action => (string)action!));
        return statement;
    }
}
