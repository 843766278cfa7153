namespace Medallion.Contracts;

/// <summary>The output of a daily pipeline.</summary>
public sealed record DailyReport
{
    /// <summary>The source's name.</summary>
    public required string Source { get; init; }

    /// <summary>The day that was processed, in UTC.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Records that came in.</summary>
    public required long Records { get; init; }

    /// <summary>The manifest of the run in the raw layer.</summary>
    public required string ManifestKey { get; init; }
}
