namespace Medallion.Local.Warehouse;

/// <summary>Where the rows of a run went: bronze = quarantined + duplicates + silver, and gold = silver.</summary>
/// <param name="Bronze">Lines read.</param>
/// <param name="Quarantined">Lines set aside, with the reasons.</param>
/// <param name="Duplicates">Older versions of a row that is kept.</param>
/// <param name="Silver">Rows kept.</param>
/// <param name="Gold">Rows of the dataset's first gold table.</param>
public sealed record TransformCounts(long Bronze, long Quarantined, long Duplicates, long Silver, long Gold);
