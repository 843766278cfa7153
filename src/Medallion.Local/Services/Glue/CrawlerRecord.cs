namespace Medallion.Local.Services.Glue;

/// <summary>What is remembered of a crawler between two calls, and between two runs of the program.</summary>
/// <param name="LastCrawl">The last crawl that the service shows as ended.</param>
/// <param name="Running">A crawl that still shows as running.</param>
internal sealed record CrawlerRecord(CrawlRecord? LastCrawl, CrawlRecord? Running);
