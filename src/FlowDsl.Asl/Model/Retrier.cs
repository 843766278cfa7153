namespace FlowDsl.Asl.Model;

/// <summary>
/// Says how often and how soon to try again. The n-th retry waits IntervalSeconds · BackoffRate^(n − 1) seconds, at most MaxDelaySeconds.
/// A property that is null was not written; the default is what then applies.
/// </summary>
public sealed record Retrier
{
    /// <summary>The error names it is for. <c>States.ALL</c> stands alone and in the last retrier.</summary>
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    /// <summary>Seconds before the first retry. Default 1.</summary>
    public int? IntervalSeconds { get; init; }

    /// <summary>How many retries; 0 is none. Default 3.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>What the delay is multiplied by from one retry to the next, at least 1. Default 2.</summary>
    public double? BackoffRate { get; init; }

    /// <summary>The longest delay in seconds. Default: no limit.</summary>
    public int? MaxDelaySeconds { get; init; }

    /// <summary>Default <see cref="Model.JitterStrategy.None"/>.</summary>
    public JitterStrategy? JitterStrategy { get; init; }

    /// <summary>A remark for readers.</summary>
    public string? Comment { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
