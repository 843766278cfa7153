namespace Medallion.Local.Services.Glue;

/// <summary>One crawl of a crawler.</summary>
/// <param name="Status"><c>SUCCEEDED</c> or <c>FAILED</c>.</param>
/// <param name="StartTime">When it began: later than any crawl before it, for that is how a workflow tells them apart.</param>
/// <param name="ErrorMessage">Why it failed.</param>
internal sealed record CrawlRecord(string Status, DateTimeOffset StartTime, string? ErrorMessage);
