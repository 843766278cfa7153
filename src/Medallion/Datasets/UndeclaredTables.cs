namespace Medallion;

/// <summary>Gold tables that a catalog of declared tables cannot have.</summary>
internal static class UndeclaredTables
{
    /// <summary>A problem for each gold table without columns, where the catalog needs them.</summary>
    public static IEnumerable<string> Problems(CatalogSettings catalog, Dataset dataset) =>
        catalog.Kind != CatalogKind.DeclaredTables ? [] : dataset.Gold.Where(table => table.Columns.Count == 0).Select(table =>
            $"Catalog.Kind is {nameof(CatalogKind.DeclaredTables)}, and the data set {dataset.Name} declares no columns of its gold table {table.Table}: "
            + "add \"columns\" to it in dataset.json, or take the crawler");
}
