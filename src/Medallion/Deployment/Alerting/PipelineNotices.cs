using Constructs;

namespace Medallion;

/// <summary>
/// What only EventBridge can tell of. An execution that is cut off (TIMED_OUT at the machine's own timeout, ABORTED by a person) runs no further state, so no Catch
/// of the workflow can write to the topic. The compaction runs in no workflow at all.
/// <para>
/// A transform that takes too long is measured by two events, since one alone could never fire. The state that runs the job and the job itself have the same timeout;
/// the state's clock starts with the state, the job's when its workers are there. So in a workflow a run that reaches its limit is stopped by Step Functions and ends
/// STOPPED; started by hand it ends TIMEOUT. <see cref="TransformCutOff"/> takes both. And Glue tells of a run that still runs after <c>NotifyDelayAfter</c> minutes:
/// that time (<see cref="MonitoringSettings.TransformSlowAfter"/>) has to be shorter than the timeout and leaves a person a few minutes to act. That is
/// <see cref="TransformSlow"/>. No CloudWatch metric would do: <c>glue.driver.aggregate.elapsedTime</c> is a sum of differences without the start, and a hanging driver
/// publishes none.
/// </para>
/// </summary>
internal sealed class PipelineNotices : Construct
{
    private static readonly string[] s_cutOffExecution = ["TIMED_OUT", "ABORTED"];
    private static readonly string[] s_cutOffRun = ["TIMEOUT", "STOPPED"];
    private static readonly string[] s_failedRun = ["FAILED", "TIMEOUT"];

    public PipelineNotices(Construct scope, string id, AlertsTopic alerts, MonitoredParts parts, MedallionSettings settings) : base(scope, id)
    {
        var minutes = settings.Monitoring.NotifyDelayAfterMinutes(settings.Transform);
        var limit = (int)settings.Transform.Timeout.TotalMinutes;
        ExecutionsCutOff = new EventNotice(this, "ExecutionsCutOff", alerts, new EventNoticeProps
        {
            Description = $"Tells of executions of {parts.Pipeline} that were cut off: they could not tell of it themselves.",
            Source = "aws.states",
            DetailType = "Step Functions Execution Status Change",
            Detail = new Dictionary<string, object> { ["stateMachineArn"] = new[] { parts.Machine.StateMachineArn }, ["status"] = s_cutOffExecution },
            Values = new Dictionary<string, string> { ["execution"] = "$.detail.name", ["status"] = "$.detail.status", ["arn"] = "$.detail.executionArn" },
            Text = $"{parts.Pipeline}: execution <execution> ended <status>, so the day may be incomplete. TIMED_OUT means longer than "
                + $"{(int)settings.Timeout.TotalMinutes} minutes, ABORTED that someone stopped it. "
                + "Look at its last state, then start it again for that day. <arn>",
        });
        TransformSlow = new EventNotice(this, "TransformSlow", alerts, new EventNoticeProps
        {
            Description = $"Tells of a run of {parts.Pipeline}'s Glue job that takes longer than {minutes} minutes.",
            Source = "aws.glue",
            DetailType = "Glue Job Run Status",
            Detail = new Dictionary<string, object> { ["jobName"] = new[] { parts.TransformJob } },
            Values = new Dictionary<string, string> { ["job"] = "$.detail.jobName", ["run"] = "$.detail.jobRunId", ["state"] = "$.detail.state" },
            Text = $"{parts.Pipeline}: run <run> of the Glue job <job> is <state> after {minutes} minutes; at {limit} minutes it is stopped. Look at the "
                + "run's metrics and logs: more records than usual, or a skewed or hanging stage?",
        });
        TransformCutOff = new EventNotice(this, "TransformCutOff", alerts, new EventNoticeProps
        {
            Description = $"Tells of a run of {parts.Pipeline}'s Glue job that reached its {limit} minutes or was stopped.",
            Source = "aws.glue",
            DetailType = "Glue Job State Change",
            Detail = new Dictionary<string, object> { ["jobName"] = new[] { parts.TransformJob }, ["state"] = s_cutOffRun },
            Values = new Dictionary<string, string> { ["job"] = "$.detail.jobName", ["run"] = "$.detail.jobRunId", ["state"] = "$.detail.state" },
            Text = $"{parts.Pipeline}: run <run> of the Glue job <job> ended <state>: it took {limit} minutes and was cut off, or someone stopped it. Gold "
                + "has the day's former state. Find why it was slow, then start the day again.",
        });
        if (parts.CompactionJob is { } compaction)
        {
            CompactionFailed = new EventNotice(this, "CompactionFailed", alerts, new EventNoticeProps
            {
                Description = $"Tells of a run of {parts.Pipeline}'s compaction that failed or took too long.",
                Source = "aws.glue",
                DetailType = "Glue Job State Change",
                Detail = new Dictionary<string, object> { ["jobName"] = new[] { compaction }, ["state"] = s_failedRun },
                Values = new Dictionary<string, string> { ["job"] = "$.detail.jobName", ["run"] = "$.detail.jobRunId", ["state"] = "$.detail.state" },
                Text = $"{parts.Pipeline}: run <run> of the compaction <job> ended <state>. Small files stay, and a day that it was merging may count rows twice until a "
                    + "run succeeds. Look at the run's log, then start the job again.",
            });
        }

        alerts.HearEvents();
    }

    public EventNotice ExecutionsCutOff { get; }

    public EventNotice TransformSlow { get; }

    public EventNotice TransformCutOff { get; }

    /// <summary>Where there is a compaction.</summary>
    public EventNotice? CompactionFailed { get; }

    public IReadOnlyList<EventNotice> All =>
        [ExecutionsCutOff, TransformSlow, TransformCutOff, .. CompactionFailed is { } failed ? [failed] : Array.Empty<EventNotice>()];
}
