using Medallion.Local.Warehouse;

namespace Medallion.Local.Runs;

/// <summary>A pipeline's data set, found and read.</summary>
/// <param name="Folder">The full path of its folder.</param>
/// <param name="Dataset">What the folder says.</param>
internal sealed record PipelineDataset(string Folder, Dataset Dataset)
{
    /// <summary>The team's own, relative to the current folder or to the program's, else one that ships with this package.</summary>
    /// <exception cref="WrongUsage">There is none, or it is not a data set.</exception>
    public static PipelineDataset Of(Pipeline pipeline)
    {
        try
        {
            var folder = Find(pipeline.Dataset);
            return new(folder, DatasetFolder.Load(folder));
        }
        catch (TransformFailed error)
        {
            throw new WrongUsage($"The pipeline '{pipeline.Name}' has no transforms: {error.Message}", error);
        }
    }

    private static string Find(string dataset)
    {
        var own = new[] { Environment.CurrentDirectory, AppContext.BaseDirectory }.Select(root => Path.GetFullPath(dataset, root)).Distinct().ToList();
        if (own.Find(path => File.Exists(Path.Combine(path, "dataset.json"))) is { } folder) return folder;
        try
        {
            return BuiltInTransforms.Folder(dataset);
        }
        catch (TransformFailed error)
        {
            throw new TransformFailed($"There is no dataset.json in {string.Join(" nor in ", own)}. {error.Message}", error);
        }
    }
}
