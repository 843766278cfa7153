namespace Medallion.Local.Catalog;

/// <summary>A table that the crawler found: what Glue's Data Catalog would hold.</summary>
/// <param name="Name">The table's name, which is its folder's.</param>
/// <param name="Location">The folder, relative to the lake root.</param>
/// <param name="Columns">The columns of the files.</param>
/// <param name="PartitionKeys">The columns that live in the paths, outermost first.</param>
/// <param name="Partitions">How many partitions there are.</param>
/// <param name="Files">How many Parquet files there are.</param>
/// <param name="Rows">How many rows the files say they hold.</param>
public sealed record CatalogTable(
    string Name,
    string Location,
    IReadOnlyList<CatalogColumn> Columns,
    IReadOnlyList<CatalogColumn> PartitionKeys,
    int Partitions,
    int Files,
    long Rows);
