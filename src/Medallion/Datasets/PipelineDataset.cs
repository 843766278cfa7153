namespace Medallion;

/// <summary>A pipeline's data set, found and read.</summary>
/// <param name="Folder">The full path of its folder.</param>
/// <param name="Dataset">What the folder says.</param>
public sealed record PipelineDataset(string Folder, Dataset Dataset)
{
    /// <summary>The team's own, relative to the current folder or to the program's, else one that ships with this package.</summary>
    /// <exception cref="InvalidDataset">There is none, or it is not a data set.</exception>
    public static PipelineDataset Of(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var folder = Find(pipeline.Dataset);
        return new(folder, DatasetFolder.Load(folder));
    }

    private static string Find(string dataset)
    {
        var own = new[] { Environment.CurrentDirectory, AppContext.BaseDirectory }.Select(root => Path.GetFullPath(dataset, root)).Distinct().ToList();
        if (own.Find(path => File.Exists(Path.Combine(path, "dataset.json"))) is { } folder) return folder;
        try
        {
            return BuiltInTransforms.Folder(dataset);
        }
        catch (InvalidDataset error)
        {
            throw new InvalidDataset($"There is no dataset.json in {string.Join(" nor in ", own)}. {error.Message}", error);
        }
    }
}
