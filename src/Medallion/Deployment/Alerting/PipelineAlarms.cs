using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Constructs;

namespace Medallion;

/// <summary>The alarms. Nothing measured is no alarm: a pipeline that runs once a day is silent most of the time.</summary>
internal sealed class PipelineAlarms : Construct
{
    private static readonly Duration s_window = Duration.Minutes(5);
    private readonly string _pipeline;
    private readonly List<Alarm> _all = [];

    public PipelineAlarms(Construct scope, string id, AlertsTopic alerts, MonitoredParts parts, PipelineNotices notices, MedallionSettings settings) : base(scope, id)
    {
        _pipeline = parts.Pipeline;
        var monitoring = settings.Monitoring;
        var metrics = new PipelineMetrics(parts);
        var states = new MetricOptions { Period = s_window, Statistic = Stats.SUM };
        Above("IngestErrors", "ingest-errors", metrics.ErrorRate(s_window), monitoring.IngestErrorPercent,
            FormattableString.Invariant($"More than {monitoring.IngestErrorPercent} % of the ingestion function's invocations failed within 5 minutes. ")
            + $"The workflow retries {settings.Ingest.Retries} times; if the execution fails too, look at the function's log: an API that is down or throttles, "
            + "credentials that have expired, or a contract that was broken. Then start the day again.");
        Above("IngestThrottles", "ingest-throttles", parts.Ingest.MetricThrottles(states), 0, Throttled(settings.Ingest));
        Above("ExecutionsFailed", "executions-failed", parts.Machine.MetricFailed(states), 0,
            "An execution failed, and the day's data are not in gold. The notification that came before it names step and error; mend the cause and start the day again.");
        Above("ExecutionsTimedOut", "executions-timed-out", parts.Machine.MetricTimedOut(states), 0,
            $"An execution took longer than {(int)settings.Timeout.TotalMinutes} minutes and was cut off. "
            + "Look at its last state, usually a slow transform or crawl, and start the day again.");
        Above("TransformSlow", "transform-slow", Window(notices.TransformSlow.Fired), 0,
            $"A run of the transform job still runs after {monitoring.NotifyDelayAfterMinutes(settings.Transform)} minutes. "
            + $"At {(int)settings.Transform.Timeout.TotalMinutes} it is stopped; look at its metrics and logs now.");
        Above("TransformCutOff", "transform-cut-off", Window(notices.TransformCutOff.Fired), 0,
            $"A run of the transform job took longer than {(int)settings.Transform.Timeout.TotalMinutes} minutes and was cut off, or someone stopped it. "
            + "Find out why (volume, skew, too few workers), then start the day again.");
        if (notices.CompactionFailed is { } compaction)
        {
            Above("CompactionFailed", "compaction-failed", Window(compaction.Fired), 0,
                "A run of the compaction failed or took too long. Small files stay, and a day that it was merging may count rows twice until a run succeeds. "
                + "Look at the run's log, then start the job again.");
        }

        Above("Quarantine", "quarantine", metrics.QuarantineShare(), monitoring.QuarantinePercent,
            FormattableString.Invariant($"More than {monitoring.QuarantinePercent} % of the day's records were set aside. ")
            + "Their reasons are in quarantine/ of the lake: usually the source has changed a field.");
        Above("NoticesUndelivered", "notices-undelivered", Undelivered(notices), 0,
            "A notice of EventBridge did not reach the topic: an execution was cut off, a transform is slow or the compaction failed, and nobody was told. "
            + "Look at the executions and the jobs' runs, and at the policies of the topic and its key.");
        if (parts.ScheduleDeadLetters is { } dead)
        {
            Above("ScheduleDeadLetters", "schedule-dead-letters", dead.MetricApproximateNumberOfMessagesVisible(new MetricOptions { Period = s_window, Statistic = Stats.MAXIMUM }), 0,
                "The schedule could not start an execution. The message in the dead-letter queue says why; start the day by hand, then delete the message.");
        }

        alerts.Hear(_all);
    }

    /// <summary>All of them, for the dashboard.</summary>
    public IReadOnlyList<Alarm> All => _all;

    private void Above(string id, string name, IMetric metric, double threshold, string description) => _all.Add(new Alarm(this, id, new AlarmProps
    {
        AlarmName = $"{_pipeline}-{name}",
        AlarmDescription = $"{_pipeline}: {description}",
        Metric = metric,
        Threshold = threshold,
        ComparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD,
        EvaluationPeriods = 1,
        TreatMissingData = TreatMissingData.NOT_BREACHING,
    }));

    private static string Throttled(IngestSettings ingest) =>
        (ingest.ReservedConcurrency is { } most ? $"The ingestion function was throttled: more than {most} invocations at a time, or the" : "The ingestion function was throttled: the")
        + " account's limit is used up. Look for executions that run at once, a backfill for example.";

    private static MathExpression Undelivered(PipelineNotices notices) => new(new MathExpressionProps
    {
        Expression = "SUM(METRICS())",
        UsingMetrics = notices.All.Index().ToDictionary(notice => $"notice{notice.Index + 1}", notice => (IMetric)Window(notice.Item.Undelivered)),
        Label = "Notices that were not delivered",
        Period = s_window,
    });

    private static Metric Window(Metric metric) => metric.With(new MetricOptions { Period = s_window });
}
