namespace Medallion;

/// <summary>Who tells the catalog about the gold tables.</summary>
public enum CatalogKind
{
    /// <summary>A crawler, started by the workflow after each transform: finds new columns and partitions by itself.</summary>
    Crawler,

    /// <summary>The deployment declares the tables, with partition projection: nothing to crawl and no partition to add, cheaper and at once. The data set has to declare its gold columns.</summary>
    DeclaredTables,
}
