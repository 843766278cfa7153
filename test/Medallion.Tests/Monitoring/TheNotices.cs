using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Medallion.Tests.Monitoring;

public sealed partial class TheNotices
{
    private static IEnumerable<JsonNode> Rules => WatchedStack.Whole.All("AWS::Events::Rule").Values;

    [FactWithTool("node")]
    public void An_execution_that_was_cut_off_is_told_of_since_no_Catch_can()
    {
        var pattern = Assert.Single(Rules, rule => Detail(rule) == "Step Functions Execution Status Change")["EventPattern"]!;
        Assert.Equal("""["aws.states"]""", pattern["source"]!.ToJsonString());
        Assert.Equal("""["TIMED_OUT","ABORTED"]""", pattern["detail"]!["status"]!.ToJsonString());
        Assert.StartsWith("Machine", (string?)Assert.Single(pattern["detail"]!["stateMachineArn"]!.AsArray())!["Ref"], StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void All_go_to_the_topic_and_nowhere_else() => Assert.All(Rules, rule =>
    {
        var target = Assert.Single(rule["Targets"]!.AsArray())!;
        Assert.StartsWith("Alerts", (string?)target["Arn"]!["Ref"], StringComparison.Ordinal);
        Assert.Null(target["RoleArn"]);
    });

    [FactWithTool("node")]
    public void Each_text_is_one_JSON_string_whose_values_are_all_taken_from_the_event() => Assert.All(Rules, rule =>
    {
        var transformer = Assert.Single(rule["Targets"]!.AsArray())!["InputTransformer"]!;
        var template = (string)transformer["InputTemplate"]!;
        Assert.StartsWith("quakes: ", JsonSerializer.Deserialize<string>(template), StringComparison.Ordinal);
        Assert.Equal(transformer["InputPathsMap"]!.AsObject().Select(path => path.Key).Order(), Placeholder().Matches(template).Select(match => match.Groups[1].Value).Distinct().Order());
    });

    [TheoryWithTool("node")]
    [InlineData(30, null, 25)]
    [InlineData(12, null, 10)]
    [InlineData(1, null, 1)]
    [InlineData(30, 20, 20)]
    public void A_slow_transform_is_told_of_before_its_timeout(int timeout, int? slow, int minutes) =>
        Assert.Equal(minutes, new MonitoringSettings { TransformSlowAfter = slow is { } m ? TimeSpan.FromMinutes(m) : null }
            .NotifyDelayAfterMinutes(new TransformSettings { Timeout = TimeSpan.FromMinutes(timeout) }));

    private static string Detail(JsonNode rule) => (string)Assert.Single(rule["EventPattern"]!["detail-type"]!.AsArray())!;

    [GeneratedRegex("<([a-z]+)>")]
    private static partial Regex Placeholder();
}
