namespace Medallion;

/// <summary>The Glue job as it is deployed.</summary>
public sealed record TransformSettings
{
    /// <summary>The Glue version: 5.0 has Spark 3.5 and Python 3.11.</summary>
    public string GlueVersion { get; init; } = "5.0";

    /// <summary>The worker type.</summary>
    public string WorkerType { get; init; } = "G.1X";

    /// <summary>The fewest workers. Without auto scaling (when it equals <see cref="MaxWorkers"/>) the number of workers.</summary>
    public int MinWorkers { get; init; } = 2;

    /// <summary>The most workers. With auto scaling this is the job's NumberOfWorkers, and Glue starts with fewer.</summary>
    public int MaxWorkers { get; init; } = 10;

    /// <summary>The longest that one run may take: whole minutes. Also the timeout of the state that runs it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How often the state starts another run after one that failed. A run that took too long is not started again: there would be no time left for it.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Retries of Glue itself: none, or they would multiply with the state's.</summary>
    public int JobRetries { get; init; }

    /// <summary>The most runs at a time: one, since bookmarks do not bear two.</summary>
    public int MaxConcurrentRuns { get; init; } = 1;

    /// <summary>The job's <c>--job-bookmark-option</c>. The job reads what its manifest lists and is right whatever this says.</summary>
    public string BookmarkOption { get; init; } = "job-bookmark-enable";

    /// <summary>The namespace of the metrics that the job writes.</summary>
    public string MetricsNamespace { get; init; } = "MedallionEtl";

    /// <summary>How long its log events are kept: whole days, one of the numbers that CloudWatch knows (1, 3, 5, 7, 14, 30, 60, 90 …).</summary>
    public TimeSpan LogRetention { get; init; } = TimeSpan.FromDays(30);
}
