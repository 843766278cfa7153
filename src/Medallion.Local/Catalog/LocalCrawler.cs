using Medallion.Local.Warehouse;

namespace Medallion.Local.Catalog;

/// <summary>The local stand-in for a Glue crawler: finds the tables of <c>curated/</c>, reads their Parquet files' schemas, writes the catalog.</summary>
/// <param name="lakeRoot">The lake's folder.</param>
public sealed class LocalCrawler(string lakeRoot)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(lakeRoot));

    /// <summary>Crawls all tables and writes the catalog at <see cref="CatalogFile.PathFor"/>; tables whose files are gone leave it.</summary>
    /// <exception cref="CrawlFailed">A file is no Parquet, or paths of one table disagree about its partitions. The catalog is as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CatalogFile Crawl(CancellationToken cancellation = default)
    {
        using var session = new DuckDbSession(new DuckDbSettings(), Path.Combine(_root, "_staging", "crawl"), cancellation);
        var curated = Path.Combine(_root, "curated");
        var folders = Directory.Exists(curated) ? Directory.GetDirectories(curated) : [];
        var tables = folders.Order(StringComparer.Ordinal).Select(folder => ParquetTable.Read(session, _root, folder)).OfType<CatalogTable>();
        var catalog = new CatalogFile([.. tables]);
        catalog.Write(CatalogFile.PathFor(_root));
        return catalog;
    }
}
