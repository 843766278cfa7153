using System.Globalization;

namespace AirQuality.Api;

/// <summary>The sample readings: a file a day, a reading a line.</summary>
internal static class SampleReadings
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "readings");

    public static SortedDictionary<DateOnly, string[]> Read() => new(Directory.GetFiles(s_folder, "*.ndjson").ToDictionary(
        file => DateOnly.ParseExact(Path.GetFileNameWithoutExtension(file), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        File.ReadAllLines));
}
