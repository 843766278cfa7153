using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;

namespace FlowDsl.Cdk;

public sealed partial class FlowStateMachine
{
    // Step Functions writes a metric only when there is something to count.
    private const string Unsuccessful = "FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0)";

    private static readonly Duration s_period = Duration.Minutes(5);

    /// <summary>Executions that began.</summary>
    public Metric MetricStarted(IMetricOptions? options = null) => Machine.MetricStarted(options);

    /// <summary>Executions that succeeded.</summary>
    public Metric MetricSucceeded(IMetricOptions? options = null) => Machine.MetricSucceeded(options);

    /// <summary>Executions that failed.</summary>
    public Metric MetricFailed(IMetricOptions? options = null) => Machine.MetricFailed(options);

    /// <summary>Executions that ran out of their time. They count as neither failed nor aborted.</summary>
    public Metric MetricTimedOut(IMetricOptions? options = null) => Machine.MetricTimedOut(options);

    /// <summary>Executions that were stopped.</summary>
    public Metric MetricAborted(IMetricOptions? options = null) => Machine.MetricAborted(options);

    /// <summary>State transitions that had to wait for the account's quota.</summary>
    public Metric MetricThrottled(IMetricOptions? options = null) => Machine.MetricThrottled(options);

    /// <summary>The time that executions took, in milliseconds.</summary>
    public Metric MetricTime(IMetricOptions? options = null) => Machine.MetricTime(options);

    /// <summary>Executions that failed, timed out or were stopped.</summary>
    /// <param name="period">Over which they are counted; five minutes if left out.</param>
    public MathExpression MetricUnsuccessful(Duration? period = null) => Math(Unsuccessful, "Unsuccessful executions", period, Bad(period));

    /// <summary>The part of the ended executions that did not succeed, in percent; 0 where none ended.</summary>
    /// <param name="period">Over which they are counted; five minutes if left out.</param>
    public MathExpression MetricFailureRate(Duration? period = null)
    {
        const string Ended = $"({Unsuccessful} + FILL(succeeded, 0))";
        var metrics = Bad(period);
        metrics.Add("succeeded", MetricSucceeded(new MetricOptions { Period = period ?? s_period }));
        return Math($"IF({Ended} > 0, 100 * ({Unsuccessful}) / {Ended}, 0)", "Failure rate (%)", period, metrics);
    }

    private Dictionary<string, IMetric> Bad(Duration? period)
    {
        var options = new MetricOptions { Period = period ?? s_period };
        return new Dictionary<string, IMetric> { ["failed"] = MetricFailed(options), ["timedOut"] = MetricTimedOut(options), ["aborted"] = MetricAborted(options) };
    }

    private static MathExpression Math(string expression, string label, Duration? period, Dictionary<string, IMetric> metrics) => new(new MathExpressionProps
    {
        Expression = expression,
        Label = label,
        Period = period ?? s_period,
        UsingMetrics = metrics,
    });
}
