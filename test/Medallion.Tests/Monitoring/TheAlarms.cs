using System.Text.Json.Nodes;

namespace Medallion.Tests.Monitoring;

public sealed class TheAlarms
{
    private static WatchedStack Stack => WatchedStack.Whole;

    [FactWithTool("node")]
    public void Are_those_that_were_agreed_on() => Assert.Equal(
        [
            "quakes-compaction-failed", "quakes-executions-failed", "quakes-executions-timed-out", "quakes-ingest-errors", "quakes-ingest-throttles", "quakes-notices-undelivered", "quakes-quarantine",
            "quakes-schedule-dead-letters", "quakes-transform-cut-off", "quakes-transform-slow",
        ],
        Stack.All("AWS::CloudWatch::Alarm").Values.Select(alarm => (string)alarm["AlarmName"]!).Order());

    [FactWithTool("node")]
    public void All_write_to_the_topic_say_what_to_do_and_are_silent_where_nothing_runs() => Assert.All(Stack.All("AWS::CloudWatch::Alarm").Values, alarm =>
    {
        Assert.StartsWith("Alerts", (string?)Assert.Single(alarm["AlarmActions"]!.AsArray())!["Ref"], StringComparison.Ordinal);
        Assert.Equal("notBreaching", (string?)alarm["TreatMissingData"]);
        Assert.StartsWith("quakes: ", (string?)alarm["AlarmDescription"], StringComparison.Ordinal);
        Assert.InRange(((string)alarm["AlarmDescription"]!).Length, 80, 1024);
        Assert.Equal("GreaterThanThreshold", (string?)alarm["ComparisonOperator"]);
    });

    [FactWithTool("node")]
    public void The_error_rate_is_failed_invocations_of_all_in_percent()
    {
        var alarm = Stack.Alarm("quakes-ingest-errors");
        Assert.Equal(5, (double)alarm["Threshold"]!);
        Assert.Equal("100 * errors / MAX([invocations, 1])", (string?)Expression(alarm)["Expression"]);
        Assert.Equal("Errors Invocations", string.Join(' ', Measured(alarm)));
        Assert.All(alarm["Metrics"]!.AsArray().Where(m => m!["MetricStat"] is not null), m => Assert.Equal(300, (int)m!["MetricStat"]!["Period"]!));
    }

    [TheoryWithTool("node")]
    [InlineData("quakes-executions-failed", "AWS/States", "ExecutionsFailed")]
    [InlineData("quakes-executions-timed-out", "AWS/States", "ExecutionsTimedOut")]
    [InlineData("quakes-ingest-throttles", "AWS/Lambda", "Throttles")]
    [InlineData("quakes-schedule-dead-letters", "AWS/SQS", "ApproximateNumberOfMessagesVisible")]
    [InlineData("quakes-transform-slow", "AWS/Events", "TriggeredRules")]
    [InlineData("quakes-transform-cut-off", "AWS/Events", "TriggeredRules")]
    [InlineData("quakes-compaction-failed", "AWS/Events", "TriggeredRules")]
    public void One_is_enough(string name, string source, string metric)
    {
        var alarm = Stack.Alarm(name);
        Assert.Equal((source, metric, 0.0, 1), ((string)alarm["Namespace"]!, (string)alarm["MetricName"]!, (double)alarm["Threshold"]!, (int)alarm["EvaluationPeriods"]!));
        Assert.Equal(300, (int)alarm["Period"]!);
    }

    [FactWithTool("node")]
    public void The_transforms_time_is_watched_through_the_two_rules_that_hear_of_it()
    {
        Assert.Equal("""["Glue Job Run Status"]""", Rule("quakes-transform-slow")["detail-type"]!.ToJsonString());
        var cutOff = Rule("quakes-transform-cut-off");
        Assert.Equal("""["Glue Job State Change"]""", cutOff["detail-type"]!.ToJsonString());
        Assert.Equal("""["TIMEOUT","STOPPED"]""", cutOff["detail"]!["state"]!.ToJsonString());
        Assert.Equal("""["quakes-transform"]""", cutOff["detail"]!["jobName"]!.ToJsonString());
    }

    [FactWithTool("node")]
    public void A_compaction_that_failed_is_told_of_since_no_workflow_can()
    {
        var failed = Rule("quakes-compaction-failed");
        Assert.Equal("""["Glue Job State Change"]""", failed["detail-type"]!.ToJsonString());
        Assert.Equal("""["FAILED","TIMEOUT"]""", failed["detail"]!["state"]!.ToJsonString());
        Assert.Equal("""["quakes-compaction"]""", failed["detail"]!["jobName"]!.ToJsonString());
    }

    [FactWithTool("node")]
    public void A_throttled_function_without_a_limit_of_its_own_is_not_said_to_have_one()
    {
        var alarm = WatchedStack.Of(new MedallionSettings { Ingest = new IngestSettings { ReservedConcurrency = null } }).Alarm("quakes-ingest-throttles");
        Assert.StartsWith("quakes: The ingestion function was throttled: the account's limit", (string?)alarm["AlarmDescription"], StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void A_notice_of_any_rule_that_the_topic_did_not_take_is_told_of()
    {
        var alarm = Stack.Alarm("quakes-notices-undelivered");
        var metrics = alarm["Metrics"]!.AsArray().Select(m => m!["MetricStat"]?["Metric"]).OfType<JsonNode>().ToList();
        Assert.Equal("SUM(METRICS())", (string?)Expression(alarm)["Expression"]);
        Assert.All(metrics, metric => Assert.Equal("FailedInvocations", (string?)metric["MetricName"]));
        Assert.Equal(Stack.All("AWS::Events::Rule").Keys.Order(), metrics.Select(metric => (string)Assert.Single(metric["Dimensions"]!.AsArray())!["Value"]!["Ref"]!).Order());
    }

    [FactWithTool("node")]
    public void The_quarantined_share_is_the_jobs_own_count()
    {
        var alarm = Stack.Alarm("quakes-quarantine");
        Assert.Equal("RecordsIn RecordsQuarantined", string.Join(' ', Measured(alarm)));
        Assert.All(alarm["Metrics"]!.AsArray().Select(m => m!["MetricStat"]?["Metric"]).OfType<JsonNode>(), metric =>
        {
            Assert.Equal("MedallionEtl", (string?)metric["Namespace"]);
            Assert.Equal("""[{"Name":"Pipeline","Value":"quakes"}]""", metric["Dimensions"]!.ToJsonString());
        });
    }

    [FactWithTool("node")]
    public void Their_limits_are_settings() =>
        Assert.Equal(20, (double)WatchedStack.Of(new MedallionSettings { Monitoring = new MonitoringSettings { IngestErrorPercent = 20 } }).Alarm("quakes-ingest-errors")["Threshold"]!);

    private static JsonNode Rule(string alarm) => Stack.All("AWS::Events::Rule")[(string)Assert.Single(Stack.Alarm(alarm)["Dimensions"]!.AsArray())!["Value"]!["Ref"]!]["EventPattern"]!;

    private static JsonNode Expression(JsonNode alarm) => Assert.Single(alarm["Metrics"]!.AsArray(), metric => metric!["Expression"] is not null)!;

    private static IEnumerable<string> Measured(JsonNode alarm) => alarm["Metrics"]!.AsArray().Select(metric => (string?)metric!["MetricStat"]?["Metric"]!["MetricName"]).OfType<string>().Order();
}
