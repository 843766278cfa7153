namespace Medallion.Local.Catalog;

/// <summary>A crawl that found files it can make no table of; the catalog is as it was.</summary>
public sealed class CrawlFailed : Exception
{
    /// <summary>A failure with its reason.</summary>
    public CrawlFailed(string message) : base(message) { }

    /// <summary>A failure with its reason and the error below it.</summary>
    public CrawlFailed(string message, Exception inner) : base(message, inner) { }

    /// <summary>A failure without a reason; use the others.</summary>
    public CrawlFailed() { }
}
