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
            return [.. UndeclaredTables.Problems(pipeline.Settings.Catalog, PipelineDataset.Of(pipeline).Dataset).Select(problem => $"Settings.{problem}")];
        }
        catch (InvalidDataset)
        {
            // Each command that reads the data set says so itself.
            return [];
        }
    }
}
