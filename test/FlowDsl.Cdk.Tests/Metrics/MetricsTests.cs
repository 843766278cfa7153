using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using FlowDsl.Cdk.Tests.Support;

namespace FlowDsl.Cdk.Tests.Metrics;

public class MetricsTests
{
    [FactWithTool("node")]
    public void The_failure_rate_counts_what_failed_timed_out_and_was_stopped_among_what_ended()
    {
        var stack = new Stack();
        var machine = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings });
        _ = new Alarm(stack, "Alarm", new AlarmProps { Metric = machine.MetricFailureRate(Duration.Hours(1)), Threshold = 5, EvaluationPeriods = 1 });
        var metrics = Templates.Of(stack).Only("AWS::CloudWatch::Alarm").Properties()["Metrics"]!.AsArray();
        Assert.Contains(metrics, m => (string?)m!["Expression"] ==
            "IF((FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0) + FILL(succeeded, 0)) > 0, "
            + "100 * (FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0)) / (FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0) + FILL(succeeded, 0)), 0)");
        Assert.Equal(["ExecutionsAborted", "ExecutionsFailed", "ExecutionsSucceeded", "ExecutionsTimedOut"],
            metrics.Where(m => m!["MetricStat"] is not null).Select(m => (string)m!["MetricStat"]!["Metric"]!["MetricName"]!).Order(StringComparer.Ordinal));
        Assert.All(metrics.Where(m => m!["MetricStat"] is not null), m => Assert.Equal(3600, (int)m!["MetricStat"]!["Period"]!));
    }

    [FactWithTool("node")]
    public void Each_metric_is_the_machines()
    {
        var machine = new FlowStateMachine(new Stack(), "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings });
        Assert.Equal(
            ["ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted", "ExecutionThrottled", "ExecutionTime"],
            new[] { machine.MetricStarted(), machine.MetricSucceeded(), machine.MetricFailed(), machine.MetricTimedOut(), machine.MetricAborted(), machine.MetricThrottled(), machine.MetricTime() }
                .Select(metric => metric.MetricName));
    }
}
