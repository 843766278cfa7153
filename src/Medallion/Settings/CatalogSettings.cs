namespace Medallion;

/// <summary>How the gold tables come into the catalog.</summary>
public sealed record CatalogSettings
{
    /// <summary>By a crawler after each run, or declared once with partition projection; never both, for they would overwrite each other.</summary>
    public CatalogKind Kind { get; init; } = CatalogKind.Crawler;
}
