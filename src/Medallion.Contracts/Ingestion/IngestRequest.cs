namespace Medallion.Contracts;

/// <summary>What the workflow asks of the ingestion handler: one day of one source.</summary>
public sealed record IngestRequest
{
    /// <summary>The API to read.</summary>
    public required SourceDefinition Source { get; init; }

    /// <summary>The day to fetch, in UTC.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The execution's name. A retry within an execution writes the same keys; another execution writes its own.</summary>
    public required string Run { get; init; }
}
