using DuckDB.NET.Data;
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
        var tables = folders.Order(StringComparer.Ordinal).Select(folder => Read(session, folder)).OfType<CatalogTable>();
        var catalog = new CatalogFile([.. tables]);
        catalog.Write(CatalogFile.PathFor(_root));
        return catalog;
    }

    private CatalogTable? Read(DuckDbSession session, string folder)
    {
        var name = Path.GetFileName(folder);
        var files = Directory.GetFiles(folder, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) return null;
        var partitions = files.Select(file => PartitionPath.Parse(Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).TrimStart('.'))).ToList();
        var keys = partitions[0].Keys;
        if (partitions.Find(partition => !partition.Keys.SequenceEqual(keys)) is { } odd)
            throw new CrawlFailed($"The table {name} is partitioned by {string.Join('/', keys)} and by {string.Join('/', odd.Keys)}: keep one.");
        var list = $"[{string.Join(", ", files.Select(DuckDbSession.Literal))}]";
        try
        {
            return new(
                name,
                Path.GetRelativePath(_root, folder).Replace(Path.DirectorySeparatorChar, '/'),
                Columns(session, list),
                [.. keys.Select((key, place) => new CatalogColumn(key, PartitionPath.TypeOf(partitions.Select(partition => partition.Values[place]))))],
                partitions.DistinctBy(partition => string.Join('/', partition.Values)).Count(),
                files.Count,
                session.Count($"select cast(sum(num_rows) as bigint) from parquet_file_metadata({list})"));
        }
        catch (DuckDBException error)
        {
            throw new CrawlFailed($"The table {name} cannot be read: {error.Message}", error);
        }
    }

    private static List<CatalogColumn> Columns(DuckDbSession session, string files) =>
        session.Query($"describe select * from read_parquet({files}, union_by_name = true, hive_partitioning = false)", rows =>
        {
            var columns = new List<CatalogColumn>();
            while (rows.Read()) columns.Add(new(rows.GetString(0), GlueType.Of(rows.GetString(1))));
            return columns;
        });
}
