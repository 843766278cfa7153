namespace FlowDsl.Local.StateTests;

/// <summary>Who handled a tested state's error.</summary>
public sealed record ErrorDetails
{
    /// <summary>The index of the catcher that took it.</summary>
    public int? CatchIndex { get; init; }

    /// <summary>The index of the retrier that names it.</summary>
    public int? RetryIndex { get; init; }

    /// <summary>The seconds until the retry, without jitter; null when the retrier is used up.</summary>
    public long? RetryBackoffIntervalSeconds { get; init; }
}
