namespace Medallion;

/// <summary>The job that merges small Parquet files.</summary>
public sealed record CompactionSettings
{
    /// <summary>Whether there is one.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>When it runs, as an expression of EventBridge Scheduler: Sundays at three, after Saturday's run and long before Sunday's.</summary>
    public string Expression { get; init; } = "cron(0 3 ? * SUN *)";

    /// <summary>The time zone of the expression: a name of the IANA data base, as <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The size that merged files aim at, in bytes.</summary>
    public long TargetFileBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>How many of the last days are left alone, counted from the day of the run: 0 to 3650. A daily run may be writing them.</summary>
    public int KeepDays { get; init; } = 2;

    /// <summary>The worker type.</summary>
    public string WorkerType { get; init; } = "G.1X";

    /// <summary>The number of workers.</summary>
    public int Workers { get; init; } = 2;

    /// <summary>The longest that one run may take: whole minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(120);
}
