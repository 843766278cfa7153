namespace FlowDsl;

/// <summary>A crawler, as far as a workflow needs it.</summary>
[AwsShape]
public sealed record CrawlerDescription
{
    /// <summary>What it does at the moment.</summary>
    public required CrawlerState State { get; init; }

    /// <summary>Its last crawl that has ended; null before the first.</summary>
    public LastCrawl? LastCrawl { get; init; }
}
