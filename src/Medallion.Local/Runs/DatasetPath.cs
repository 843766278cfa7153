using Medallion.Local.Warehouse;

namespace Medallion.Local.Runs;

/// <summary>From a pipeline's data set to the folder of its transforms.</summary>
internal static class DatasetPath
{
    /// <summary>The folder: the team's own, relative to the program or to the current folder, else one that ships with this package.</summary>
    /// <exception cref="WrongUsage">There is none, or it is not a data set.</exception>
    public static string Of(Pipeline pipeline)
    {
        try
        {
            var own = new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
                .Select(root => Path.GetFullPath(pipeline.Dataset, root))
                .FirstOrDefault(path => File.Exists(Path.Combine(path, "dataset.json")));
            return own ?? BuiltInTransforms.Folder(pipeline.Dataset);
        }
        catch (TransformFailed error)
        {
            throw new WrongUsage($"The pipeline '{pipeline.Name}' has no transforms: {error.Message}", error);
        }
    }
}
