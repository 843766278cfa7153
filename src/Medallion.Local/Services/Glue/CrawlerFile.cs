using System.Text.Json;

namespace Medallion.Local.Services.Glue;

/// <summary>The file that remembers the crawlers.</summary>
internal sealed class CrawlerFile(string path)
{
    /// <summary>A crawler; one that never crawled has an empty record.</summary>
    /// <exception cref="InvalidDataException">The file is not what it should be.</exception>
    public CrawlerRecord Read(string crawler) => ReadAll().GetValueOrDefault(crawler) ?? new(null, null);

    /// <summary>Remembers a crawler, in one move.</summary>
    public void Write(string crawler, CrawlerRecord record)
    {
        var all = ReadAll();
        all[crawler] = record;
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(all, CrawlerJson.Default.SortedDictionaryStringCrawlerRecord) + "\n");
        File.Move(path + ".new", path, overwrite: true);
    }

    private SortedDictionary<string, CrawlerRecord> ReadAll()
    {
        if (!File.Exists(path)) return new(StringComparer.Ordinal);
        try
        {
            return new(JsonSerializer.Deserialize(File.ReadAllBytes(path), CrawlerJson.Default.SortedDictionaryStringCrawlerRecord)!, StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or ArgumentNullException)
        {
            throw new InvalidDataException($"{path} does not hold the crawlers' state: {error.Message} Delete it.", error);
        }
    }
}
