namespace Medallion;

/// <summary>The lake's three layers, as they are deployed.</summary>
public sealed record LakeSettings
{
    /// <summary>One bucket for all layers, which are prefixes in it then; by default each layer has a bucket of its own, with the same keys.</summary>
    public bool OneBucket { get; init; }

    /// <summary>How long raw pages are kept: whole days.</summary>
    public TimeSpan RawRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long what was overwritten or deleted can be brought back: whole days.</summary>
    public TimeSpan OldVersionRetention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The age at which processed, curated and quarantined data goes to Intelligent-Tiering: whole days; zero stands for at once.</summary>
    public TimeSpan TieringAge { get; init; } = TimeSpan.FromDays(30);

    /// <summary>
    /// How long what a job staged and did not clear away is kept: whole days. Longer than the time between two compactions: a compaction that died is finished by the next one, from what it had staged.
    /// </summary>
    public TimeSpan StagingRetention { get; init; } = TimeSpan.FromDays(14);

    /// <summary>How long results of queries are kept: whole days.</summary>
    public TimeSpan QueryResultRetention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long the buckets' access logs are kept: whole days.</summary>
    public TimeSpan AccessLogRetention { get; init; } = TimeSpan.FromDays(90);
}
