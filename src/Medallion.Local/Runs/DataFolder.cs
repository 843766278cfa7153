using Medallion.Local.Catalog;

namespace Medallion.Local.Runs;

/// <summary>Where a machine's data lies: the lake, the catalog, the outbox, and what executions leave.</summary>
internal sealed class DataFolder
{
    private readonly string _root;

    private DataFolder(string root) => _root = root;

    /// <summary>The lake: the folder that stands for the bucket.</summary>
    public string Lake => Path.Combine(_root, "lake");

    /// <summary>The catalog's file.</summary>
    public string Catalog => CatalogFile.PathFor(Lake);

    /// <summary>The messages that were published, one JSON object a line.</summary>
    public string Outbox => Path.Combine(_root, "outbox.jsonl");

    /// <summary>What is remembered of the crawlers.</summary>
    public string Crawlers => Path.Combine(_root, "crawlers.json");

    /// <summary>A folder for each execution.</summary>
    public string Executions => Path.Combine(_root, "executions");

    /// <summary>Makes the folder ready to be written.</summary>
    /// <exception cref="WrongUsage">It cannot be written.</exception>
    public static DataFolder ForWriting(string path)
    {
        var data = new DataFolder(FullPath(path));
        try
        {
            Directory.CreateDirectory(data.Lake);
            Directory.CreateDirectory(data.Executions);
            var probe = Path.Combine(data._root, $".probe-{Guid.NewGuid():n}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return data;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage($"The data folder {path} cannot be written: {error.Message} Name another with --data.", error);
        }
    }

    /// <summary>Opens a folder that earlier runs have filled.</summary>
    /// <exception cref="WrongUsage">There is none.</exception>
    public static DataFolder ForReading(string path)
    {
        var data = new DataFolder(FullPath(path));
        return Directory.Exists(data.Lake) ? data : throw new WrongUsage($"There is no lake in {path}: run a pipeline first, or name the folder with --data.");
    }

    private static string FullPath(string path)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        }
        catch (ArgumentException error)
        {
            throw new WrongUsage($"--data '{path}' is no path: {error.Message}", error);
        }
    }
}
