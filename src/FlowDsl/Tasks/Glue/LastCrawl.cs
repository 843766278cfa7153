namespace FlowDsl;

/// <summary>A crawl that has ended.</summary>
[AwsShape]
public sealed record LastCrawl
{
    /// <summary>How it ended.</summary>
    public required CrawlStatus Status { get; init; }

    /// <summary>Why it failed.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>When it began. Coarser than a machine's clock: compare it with another <see cref="StartTime"/>, never with the time.</summary>
    public DateTimeOffset? StartTime { get; init; }
}
