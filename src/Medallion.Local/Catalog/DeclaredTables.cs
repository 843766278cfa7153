using Medallion.Local.Warehouse;

namespace Medallion.Local.Catalog;

/// <summary>The local stand-in for tables that a deployment declares: the catalog has the columns that the data set says, whatever the files hold.</summary>
/// <param name="lakeRoot">The lake's folder.</param>
/// <param name="dataset">The data set, which declares its gold columns.</param>
internal sealed class DeclaredTables(string lakeRoot, Dataset dataset)
{
    // Numbers, as the deployed tables have them. A crawler types them as text; saved queries cast, so that one text serves both.
    private static readonly IReadOnlyList<CatalogColumn> Keys = [.. DatePartitions.Names.Select(name => new CatalogColumn(name, "int"))];
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(lakeRoot));

    /// <summary>Writes the data set's tables into the catalog at <see cref="CatalogFile.PathFor"/>; other tables stay as they are.</summary>
    /// <exception cref="CrawlFailed">The files of a table cannot be counted. The catalog is as it was.</exception>
    /// <exception cref="InvalidDataException">The catalog's file is no catalog.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CatalogFile Declare(CancellationToken cancellation = default)
    {
        using var session = new DuckDbSession(new DuckDbSettings(), Path.Combine(_root, "_staging", "declare"), cancellation);
        var path = CatalogFile.PathFor(_root);
        var ours = dataset.Gold.Select(table => Table(session, table)).ToList();
        var others = CatalogFile.Read(path).Tables.Where(table => ours.TrueForAll(own => own.Name != table.Name));
        var catalog = new CatalogFile([.. others.Concat(ours).OrderBy(table => table.Name, StringComparer.Ordinal)]);
        catalog.Write(path);
        return catalog;
    }

    private CatalogTable Table(DuckDbSession session, OrderedTable table)
    {
        var folder = Path.Combine(_root, "curated", table.Table);
        var counted = Directory.Exists(folder) ? ParquetTable.Read(session, _root, folder) : null;
        return new(
            table.Table,
            $"curated/{table.Table}",
            [.. table.Columns.Select(column => new CatalogColumn(column.Name, column.Type))],
            Keys,
            counted?.Partitions ?? 0,
            counted?.Files ?? 0,
            counted?.Rows ?? 0);
    }
}
