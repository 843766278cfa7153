using DuckDB.NET.Data;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Catalog;

/// <summary>Reads a table out of its Parquet files and their paths.</summary>
internal static class ParquetTable
{
    /// <summary>What a folder's files say; null when there are none.</summary>
    /// <param name="session">The reader.</param>
    /// <param name="root">The lake's folder.</param>
    /// <param name="folder">The table's folder in it.</param>
    /// <exception cref="CrawlFailed">A file is no Parquet, or the paths disagree about the partitions.</exception>
    public static CatalogTable? Read(DuckDbSession session, string root, string folder)
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
                Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/'),
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
