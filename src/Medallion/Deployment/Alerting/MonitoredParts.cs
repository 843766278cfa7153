using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;
using Amazon.CDK.AWS.StepFunctions;

namespace Medallion;

/// <summary>What of a pipeline is measured.</summary>
internal sealed record MonitoredParts
{
    /// <summary>The pipeline's name: alarms and dashboards are called after it, and its job's metrics carry it as dimension <c>Pipeline</c>.</summary>
    public required string Pipeline { get; init; }

    /// <summary>The ingestion function.</summary>
    public required IFunction Ingest { get; init; }

    /// <summary>The name of the Glue job that transforms.</summary>
    public required string TransformJob { get; init; }

    /// <summary>The name of the Glue job that merges small files, if there is one.</summary>
    public string? CompactionJob { get; init; }

    /// <summary>The CloudWatch namespace that the job's own metrics are in.</summary>
    public required string MetricsNamespace { get; init; }

    /// <summary>The workflow.</summary>
    public required IStateMachine Machine { get; init; }

    /// <summary>Where starts go that the schedule could not make.</summary>
    public IQueue? ScheduleDeadLetters { get; init; }

    /// <summary>The lake's buckets.</summary>
    public IReadOnlyList<MonitoredBucket> Buckets { get; init; } = [];

    /// <summary>The name of the Athena workgroup.</summary>
    public string? WorkGroup { get; init; }

    /// <summary>A dashboard's name. Dashboards are global in an account, alarms and workgroups belong to a region; so the region is a part of it.</summary>
    public string DashboardName(string topic) => $"{Pipeline}-{topic}-{Aws.REGION}";
}
