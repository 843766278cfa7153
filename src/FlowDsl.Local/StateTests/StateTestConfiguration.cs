namespace FlowDsl.Local.StateTests;

/// <summary>Where in its work a tested state stands.</summary>
public sealed record StateTestConfiguration
{
    /// <summary>How many retries of the retrier that names the error there were before. Null: none.</summary>
    public int? RetrierRetryCount { get; init; }

    /// <summary>The state within the Map or Parallel that the mocked error comes from.</summary>
    public string? ErrorCausedByState { get; init; }

    /// <summary>How many iterations of the Map failed. Null: none.</summary>
    public int? MapIterationFailureCount { get; init; }

    /// <summary>What the ItemReader of a distributed Map reads, as it is in its source.</summary>
    public string? MapItemReaderData { get; init; }
}
