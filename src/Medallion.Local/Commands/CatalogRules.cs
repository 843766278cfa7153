namespace Medallion.Local.Commands;

/// <summary>What a pipeline must satisfy for its kind of catalog.</summary>
internal static class CatalogRules
{
    /// <summary>A problem for each gold table that has to be declared and is not.</summary>
    public static IEnumerable<string> Undeclared(Pipeline pipeline)
    {
        if (pipeline.Settings.Catalog.Kind != CatalogKind.DeclaredTables) return [];
        try
        {
            return [.. PipelineDataset.Of(pipeline).Dataset.Gold.Where(table => table.Columns.Count == 0).Select(table =>
                $"Settings.Catalog.Kind is {nameof(CatalogKind.DeclaredTables)}, and the data set does not declare the columns of {table.Table}: add \"columns\" to the table in dataset.json")];
        }
        catch (InvalidDataset)
        {
            // Each command that reads the data set says so itself.
            return [];
        }
    }
}
