using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>The metrics of a pipeline, each once, so that an alarm and a dashboard mean the same by a name.</summary>
/// <param name="parts">What is measured.</param>
internal sealed class PipelineMetrics(MonitoredParts parts)
{
    private static readonly Duration s_day = Duration.Days(1);

    public IMetric Invocations => parts.Ingest.MetricInvocations(Labelled("Invocations"));

    public IMetric Errors => parts.Ingest.MetricErrors(Labelled("Errors"));

    public IMetric Throttles => parts.Ingest.MetricThrottles(Labelled("Throttles"));

    /// <summary>Milliseconds; all invocations of the period together.</summary>
    public IMetric DurationSum => parts.Ingest.MetricDuration(Labelled("Duration", Stats.SUM));

    public IMetric Duration95 => parts.Ingest.MetricDuration(Labelled("95 % are shorter than", Stats.Percentile(95)));

    public IMetric DurationMaximum => parts.Ingest.MetricDuration(Labelled("Longest", Stats.MAXIMUM));

    public IMetric Started => parts.Machine.MetricStarted(Labelled("Started"));

    public IMetric Succeeded => parts.Machine.MetricSucceeded(Labelled("Succeeded"));

    public IMetric Failed => parts.Machine.MetricFailed(Labelled("Failed"));

    public IMetric TimedOut => parts.Machine.MetricTimedOut(Labelled("Timed out"));

    public IMetric Aborted => parts.Machine.MetricAborted(Labelled("Aborted"));

    /// <summary>Milliseconds.</summary>
    public IMetric ExecutionTime(string label, string statistic) => parts.Machine.MetricTime(Labelled(label, statistic));

    /// <summary>A counter that the transform job publishes after each run.</summary>
    public IMetric Records(string name, string label) => new Metric(new MetricProps
    {
        Namespace = parts.MetricsNamespace,
        MetricName = name,
        DimensionsMap = new Dictionary<string, string> { ["Pipeline"] = parts.Pipeline },
        Statistic = Stats.SUM,
        Label = label,
        Period = s_day,
    });

    /// <summary>Of Glue's own job metrics, all runs together.</summary>
    /// <param name="name">The name, with <c>glue.driver.</c> before it.</param>
    /// <param name="type"><c>count</c> (differences since the last report, to be summed) or <c>gauge</c> (a value at a moment).</param>
    /// <param name="label">What a person calls it.</param>
    public IMetric Glue(string name, string type, string label) => new Metric(new MetricProps
    {
        Namespace = "Glue",
        MetricName = $"glue.driver.{name}",
        DimensionsMap = new Dictionary<string, string> { ["JobName"] = parts.TransformJob, ["JobRunId"] = "ALL", ["Type"] = type },
        Statistic = type == "count" ? Stats.SUM : Stats.AVERAGE,
        Label = label,
        Period = s_day,
    });

    /// <summary>Bytes of a bucket in one storage class, measured by S3 once a day.</summary>
    public static IMetric Size(IBucket bucket, string storageType, string label) => Storage(bucket, "BucketSizeBytes", storageType, label);

    /// <summary>Objects of a bucket, old versions too, measured by S3 once a day.</summary>
    public static IMetric Objects(IBucket bucket, string label) => Storage(bucket, "NumberOfObjects", "AllStorageTypes", label);

    /// <summary>Bytes that queries of the workgroup scanned. Athena's metrics carry the query's state and type too, so that only a search finds them all.</summary>
    public IMetric? Scanned(string label) => parts.WorkGroup is null ? null : new MathExpression(new MathExpressionProps
    {
        Expression = $"SUM(SEARCH('{{AWS/Athena,QueryState,QueryType,WorkGroup}} MetricName=\"ProcessedBytes\" WorkGroup=\"{parts.WorkGroup}\"', 'Sum', 86400))",
        Label = label,
        Period = s_day,
    });

    /// <summary>The share of quarantined records in percent.</summary>
    public IMetric QuarantineShare(Duration? period = null) => new MathExpression(new MathExpressionProps
    {
        Expression = "100 * quarantined / MAX([incoming, 1])",
        UsingMetrics = new Dictionary<string, IMetric> { ["quarantined"] = Records("RecordsQuarantined", "Quarantined"), ["incoming"] = Records("RecordsIn", "In") },
        Label = "Quarantined, % of the records that came in",
        Period = period ?? s_day,
    });

    /// <summary>The share of failed invocations in percent.</summary>
    public IMetric ErrorRate(Duration? period = null) => new MathExpression(new MathExpressionProps
    {
        Expression = "100 * errors / MAX([invocations, 1])",
        UsingMetrics = new Dictionary<string, IMetric> { ["errors"] = Errors, ["invocations"] = Invocations },
        Label = "Failed invocations, %",
        Period = period ?? s_day,
    });

    private static Metric Storage(IBucket bucket, string name, string storageType, string label) => new(new MetricProps
    {
        Namespace = "AWS/S3",
        MetricName = name,
        DimensionsMap = new Dictionary<string, string> { ["BucketName"] = bucket.BucketName, ["StorageType"] = storageType },
        Statistic = Stats.AVERAGE,
        Label = label,
        Period = s_day,
    });

    private static MetricOptions Labelled(string label, string statistic = "Sum") => new() { Label = label, Statistic = statistic, Period = s_day };
}
