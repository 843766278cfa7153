using System.Text.Json.Nodes;

namespace Medallion.Tests.Monitoring;

public sealed class TheBudget
{
    [FactWithTool("node")]
    public void Is_absent_unless_asked_for() => Assert.Empty(WatchedStack.Of(new MedallionSettings()).All("AWS::Budgets::Budget"));

    [FactWithTool("node")]
    public void Counts_what_carries_the_pipelines_tag()
    {
        var budget = Assert.Single(WatchedStack.Whole.All("AWS::Budgets::Budget")).Value["Budget"]!;
        Assert.Equal("""["user:pipeline$quakes"]""", budget["CostFilters"]!["TagKeyValue"]!.ToJsonString());
        Assert.Equal(("MONTHLY", 25.0, "USD"), ((string)budget["TimeUnit"]!, (double)budget["BudgetLimit"]!["Amount"]!, (string)budget["BudgetLimit"]!["Unit"]!));
    }

    [FactWithTool("node")]
    public void Has_a_name_of_its_own_in_each_region() =>
        Assert.Equal("""{"Fn::Join":["",["quakes-monthly-",{"Ref":"AWS::Region"}]]}""",
            Assert.Single(WatchedStack.Whole.All("AWS::Budgets::Budget")).Value["Budget"]!["BudgetName"]!.ToJsonString());

    [FactWithTool("node")]
    public void Tells_the_topic_which_is_open_to_it_where_nobody_has_an_address()
    {
        Assert.Equal(["SNS", "SNS"], Subscribers(WatchedStack.Whole).Select(subscriber => (string)subscriber["SubscriptionType"]!));
        Assert.Contains(Services(WatchedStack.Whole), service => service == "budgets.amazonaws.com");
    }

    [FactWithTool("node")]
    public void Tells_people_by_e_mail_where_there_are_some_and_the_topic_stays_closed()
    {
        var stack = WatchedStack.Of(new MedallionSettings { Costs = new CostSettings { MonthlyBudget = 25 } }, "a@example.org");
        Assert.All(Subscribers(stack), subscriber => Assert.Equal("a@example.org", (string?)subscriber["Address"]));
        Assert.DoesNotContain(Services(stack), service => service == "budgets.amazonaws.com");
    }

    private static IEnumerable<JsonNode> Subscribers(WatchedStack stack) => Assert.Single(stack.All("AWS::Budgets::Budget")).Value["NotificationsWithSubscribers"]!.AsArray()
        .SelectMany(notification => notification!["Subscribers"]!.AsArray()).Select(subscriber => subscriber!);

    private static IEnumerable<string?> Services(WatchedStack stack) => Assert.Single(stack.All("AWS::SNS::TopicPolicy")).Value["PolicyDocument"]!["Statement"]!.AsArray()
        .Select(statement => statement!["Principal"] is JsonObject principal ? (string?)principal["Service"] : null);
}
