using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

/// <summary>A lake in a temporary folder, filled from the samples or from lines of a test.</summary>
public sealed class SampleLake : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("lake-").FullName;

    public static DateOnly Day { get; } = new(2018, 2, 5);

    /// <summary>Lands a day of the samples in pages of 100 lines, as the ingestion does.</summary>
    public TransformRequest LandSamples(DateOnly day, string run = "r1", bool withOurs = true)
    {
        var lines = new List<string>();
        using (var feed = new GZipStream(File.OpenRead(Repository.PathOf("samples", "earthquakes", "usgs-all-week-2018-02-07.geojson.gz")), CompressionMode.Decompress))
        using (var json = JsonDocument.Parse(feed))
            lines.AddRange(json.RootElement.GetProperty("features").EnumerateArray().Where(feature => DayOf(feature) == day).Select(feature => feature.GetRawText()));
        using (var json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("samples", "earthquakes", "made-by-us.json"))))
            lines.AddRange(json.RootElement.EnumerateArray().Where(_ => withOurs).Where(ours => ours.GetProperty("day").GetString() == $"{day:yyyy-MM-dd}")
                .Select(ours => ours.GetProperty("feature").GetRawText()));
        return Land(day, run, [.. lines.Chunk(100).Select(page => string.Concat(page.Select(line => line + "\n")))]);
    }

    /// <summary>Lands pages as they are given.</summary>
    public TransformRequest Land(DateOnly day, string run, params string[] pages)
    {
        var keys = new List<string>();
        foreach (var page in pages)
        {
            var key = $"raw/usgs/earthquakes/{day:yyyy'/'MM'/'dd}/run={run}/page-{keys.Count + 1:D6}.ndjson.gz";
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(key))!);
            using var gzip = new GZipStream(File.Create(PathOf(key)), CompressionLevel.Fastest);
            gzip.Write(Encoding.UTF8.GetBytes(page));
            keys.Add(key);
        }
        return new(Root, BuiltInTransforms.Folder("earthquakes"), day, run, keys);
    }

    public string PathOf(string key) => Path.Combine(Root, key);

    /// <summary>The text of a gzip file of the lake.</summary>
    public string ReadGzip(string key)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(PathOf(key)), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    /// <summary>Each file of a folder of the lake with its content, for comparing two states.</summary>
    public SortedDictionary<string, string> Files(string folder) => new(
        (Directory.Exists(PathOf(folder)) ? Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories) : [])
        .ToDictionary(path => Path.GetRelativePath(Root, path), path => Convert.ToHexString(File.ReadAllBytes(path))), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static DateOnly DayOf(JsonElement feature) =>
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(feature.GetProperty("properties").GetProperty("time").GetInt64()).UtcDateTime);
}
