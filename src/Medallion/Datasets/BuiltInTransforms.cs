namespace Medallion;

/// <summary>The transforms that ship with the program, in the folder <c>medallion-assets</c> beside it.</summary>
public static class BuiltInTransforms
{
    private static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "medallion-assets", "glue", "transforms");

    /// <summary>The file of the functions that every dataset may call.</summary>
    public static string Functions { get; } = Path.Combine(Root, "functions.json");

    /// <summary>The folder of a dataset that ships with the program.</summary>
    /// <exception cref="InvalidDataset">No such dataset; the message lists those there are.</exception>
    public static string Folder(string dataset)
    {
        var folder = Path.Combine(Root, dataset);
        if (File.Exists(Path.Combine(folder, "dataset.json"))) return folder;
        IEnumerable<string> known = Directory.Exists(Root) ? Directory.GetDirectories(Root).Select(path => Path.GetFileName(path)) : [];
        throw new InvalidDataset($"No dataset '{dataset}' ships with this program. There are: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }
}
