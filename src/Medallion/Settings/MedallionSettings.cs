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
}
