using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Medallion;
using Medallion.Local.Warehouse;

namespace Glue.Tests;

/// <summary>One bronze run (a real day, our bad records, and nasty lines) transformed by both engines, each in its own lake.</summary>
public sealed class TwoLakes : IDisposable
{
    private const string Folder = "raw/usgs/earthquakes/2018/02/05/run=r1";
    private readonly string _root = Directory.CreateTempSubdirectory("parity-").FullName;

    public TwoLakes()
    {
        if (SparkPython.WhyMissing is not null) return;
        var keys = Lines().Chunk(100).Select((page, place) => Land($"{Folder}/page-{place + 1:D6}.ndjson.gz", string.Join('\n', page) + "\n")).ToList();
        var manifest = new JsonObject
        {
            ["version"] = 1, ["source"] = "usgs", ["stream"] = "earthquakes", ["day"] = "2018-02-05", ["run"] = "r1",
            ["records"] = Lines().Count, ["bytes"] = 0,
            ["objects"] = new JsonArray([.. keys.Select(key => new JsonObject { ["key"] = key, ["records"] = 0, ["bytes"] = 0, ["sha256"] = "" })]),
        };
        File.WriteAllText(Path.Combine(Spark, Folder, "_manifest.json"), manifest.ToJsonString());
        Report = DuckDbTransform.Run(new(DuckDb, BuiltInTransforms.Folder("earthquakes"), new(2018, 2, 5), "r1", keys));
        var (code, output) = SparkPython.Run(
            "glue/tests/run_job.py", "--JOB_NAME", "transform", "--lake", Spark, "--manifest", $"{Folder}/_manifest.json");
        Assert.True(code == 0, output);
    }

    public string DuckDb => Path.Combine(_root, "duckdb");

    public string Spark => Path.Combine(_root, "spark");

    public TransformReport? Report { get; }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static List<string> Lines()
    {
        using var feed = new GZipStream(File.OpenRead(Repository.PathOf("samples", "earthquakes", "usgs-all-week-2018-02-07.geojson.gz")), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(feed);
        using var ours = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("samples", "earthquakes", "made-by-us.json")));
        using var events = Golden("events.json");
        using var lines = Golden("lines.json");
        return [
            .. json.RootElement.GetProperty("features").EnumerateArray().Where(IsOfTheDay).Select(feature => feature.GetRawText()),
            .. ours.RootElement.EnumerateArray().Select(record => record.GetProperty("feature").GetRawText()),
            .. events.RootElement.EnumerateArray().Select(line => line.GetString()!),
            .. lines.RootElement.EnumerateArray().Select(pair => pair[0].GetString()!),
        ];
    }

    private static bool IsOfTheDay(JsonElement feature) =>
        DateTimeOffset.FromUnixTimeMilliseconds(feature.GetProperty("properties").GetProperty("time").GetInt64()).UtcDateTime.Date == new DateTime(2018, 2, 5);

    private static JsonDocument Golden(string name) => JsonDocument.Parse(File.ReadAllText(Repository.PathOf("glue", "tests", "golden", name)));

    private string Land(string key, string page)
    {
        foreach (var lake in new[] { DuckDb, Spark })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(lake, key))!);
            using var gzip = new GZipStream(File.Create(Path.Combine(lake, key)), CompressionLevel.Fastest);
            gzip.Write(Encoding.UTF8.GetBytes(page));
        }
        return key;
    }
}
