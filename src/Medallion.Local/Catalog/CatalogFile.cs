using System.Text.Json;

namespace Medallion.Local.Catalog;

/// <summary>The local stand-in for Glue's Data Catalog: a JSON file of tables in ordinal order.</summary>
/// <param name="Tables">The tables, ordered by name.</param>
public sealed record CatalogFile(IReadOnlyList<CatalogTable> Tables)
{
    /// <summary>Where a lake's catalog lies: <c>catalog.json</c> beside the lake's folder, so that it is no object of the lake.</summary>
    public static string PathFor(string lakeRoot) => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(lakeRoot)))!, "catalog.json");

    /// <summary>The table of a name, case aside as in Glue; null when there is none.</summary>
    public CatalogTable? Find(string name) => Tables.FirstOrDefault(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a catalog; a file that is not there is a catalog without tables.</summary>
    /// <exception cref="InvalidDataException">The file is no catalog.</exception>
    public static CatalogFile Read(string path)
    {
        if (!File.Exists(path)) return new([]);
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), CatalogJson.Default.CatalogFile) is { Tables: not null } catalog
                ? catalog
                : throw new InvalidDataException($"{path} is no catalog: it has no tables. Delete it and crawl again.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is no catalog: {error.Message} Delete it and crawl again.", error);
        }
    }

    /// <summary>Writes the catalog in one move, so that a reader sees the old one or the new one.</summary>
    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this, CatalogJson.Default.CatalogFile) + "\n");
        File.Move(path + ".new", path, overwrite: true);
    }
}
