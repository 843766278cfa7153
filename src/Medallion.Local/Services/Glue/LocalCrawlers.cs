using FlowDsl.Local.Tasks;
using Medallion.Local.Catalog;

namespace Medallion.Local.Services.Glue;

/// <summary>
/// The crawlers of this machine. A crawl is done when it is started, but shows as Glue's would: running at the first look, ended at the next.
/// </summary>
/// <param name="names">The crawlers' names.</param>
/// <param name="file">Where they are remembered.</param>
/// <param name="crawl">The crawl itself.</param>
/// <param name="crawled">Is told what was found.</param>
internal sealed class LocalCrawlers(IReadOnlyCollection<string> names, CrawlerFile file, Func<CancellationToken, CatalogFile> crawl, Action<CatalogFile> crawled)
{
    /// <summary>What every call about a crawler that is not there gets; null when it is there.</summary>
    public TaskFailed? Missing(string name) => names.Contains(name)
        ? null
        : new("Glue.EntityNotFoundException", $"Crawler entry with name {name} does not exist. The crawlers of this run are {string.Join(", ", names)}.");

    /// <summary>Starts a crawl.</summary>
    /// <returns>Whether it was started; false when one is running.</returns>
    public bool Start(string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var record = file.Read(name);
        if (record.Running is not null) return false;
        file.Write(name, record with { Running = Crawl(After(record.LastCrawl?.StartTime, now), cancellationToken) });
        return true;
    }

    /// <summary>A look at a crawler: a running crawl shows as such once, and has ended when one looks again.</summary>
    public CrawlerRecord Look(string name)
    {
        var record = file.Read(name);
        if (record.Running is { } ended) file.Write(name, new(ended, null));
        return record;
    }

    private CrawlRecord Crawl(DateTimeOffset start, CancellationToken cancellationToken)
    {
        try
        {
            crawled(crawl(cancellationToken));
            return new("SUCCEEDED", start, null);
        }
        catch (CrawlFailed error)
        {
            return new("FAILED", start, error.Message);
        }
    }

    // Runs for past days have clocks that go back.
    private static DateTimeOffset After(DateTimeOffset? before, DateTimeOffset now) => before is { } last && last >= now ? last.AddSeconds(1) : now;
}
