namespace Medallion;

/// <summary>The numbers of a pipeline, in one place: the workflow takes its times and retries from here, and a deployment everything else.</summary>
public sealed record MedallionSettings
{
    /// <summary>The longest that an execution may take, all steps and retries together: whole seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>The ingestion function.</summary>
    public IngestSettings Ingest { get; init; } = new();

    /// <summary>The Glue job.</summary>
    public TransformSettings Transform { get; init; } = new();

    /// <summary>The schedule.</summary>
    public ScheduleSettings Schedule { get; init; } = new();

    /// <summary>The lake.</summary>
    public LakeSettings Lake { get; init; } = new();

    /// <summary>The catalog of the gold tables.</summary>
    public CatalogSettings Catalog { get; init; } = new();

    /// <summary>The Athena workgroup.</summary>
    public QuerySettings Queries { get; init; } = new();

    /// <summary>The weekly compaction.</summary>
    public CompactionSettings Compaction { get; init; } = new();

    /// <summary>The alarms.</summary>
    public MonitoringSettings Monitoring { get; init; } = new();

    /// <summary>The prices of the cost dashboard.</summary>
    public CostSettings Costs { get; init; } = new();

    /// <summary>The QuickSight dashboard over the gold tables; without it there is none.</summary>
    public VisualSettings? Visuals { get; init; }
}
