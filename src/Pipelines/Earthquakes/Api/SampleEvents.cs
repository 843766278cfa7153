using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Pipelines.Earthquakes.Api;

/// <summary>The sample files: a week as the U.S. Geological Survey served it, and records made by us, which belong to their <c>day</c> whatever their time says.</summary>
/// <param name="Events">All events, by time.</param>
/// <param name="Generated">When the feed was made, in milliseconds since 1970.</param>
/// <param name="Version">The version of the service that made it.</param>
internal sealed record SampleEvents(IReadOnlyList<SampleEvent> Events, long Generated, string Version)
{
    private const long Day = 24 * 60 * 60 * 1000;

    /// <summary>The folder of the samples beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "earthquakes");

    /// <summary>Reads the sample files.</summary>
    public static SampleEvents Read()
    {
        using var gzip = new GZipStream(File.OpenRead(Path.Combine(Folder, "usgs-all-week-2018-02-07.geojson.gz")), CompressionMode.Decompress);
        using var feed = JsonDocument.Parse(gzip);
        using var ours = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "made-by-us.json")));
        var metadata = feed.RootElement.GetProperty("metadata");
        return new(
            [.. feed.RootElement.GetProperty("features").EnumerateArray().Select(feature => new SampleEvent(Time(feature)!.Value, Bytes(feature)))
                .Concat(ours.RootElement.EnumerateArray().Select(OurEvent))
                .OrderBy(one => one.At)],
            metadata.GetProperty("generated").GetInt64(),
            metadata.GetProperty("api").GetString()!);
    }

    private static SampleEvent OurEvent(JsonElement entry)
    {
        var feature = entry.GetProperty("feature");
        var day = DateTimeOffset.ParseExact(entry.GetProperty("day").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUnixTimeMilliseconds();
        return new(Time(feature) is { } time && time >= day && time < day + Day ? time : day + Day - 1, Bytes(feature));
    }

    private static long? Time(JsonElement feature) =>
        feature.GetProperty("properties").GetProperty("time") is { ValueKind: JsonValueKind.Number } time ? time.GetInt64() : null;

    private static ReadOnlyMemory<byte> Bytes(JsonElement feature) => JsonMarshal.GetRawUtf8Value(feature).ToArray();
}
