using System.Globalization;
using System.Text;
using System.Text.Json;
using Medallion.Local.Apis;

namespace AirQuality.Api;

/// <summary>An API that pages by cursor, made by us like its readings: <c>{"data":[…],"meta":{"next_cursor":"…"}}</c>, with null for a cursor on the last page.</summary>
public sealed class ReadingsApi : ISampleApi
{
    private const int MostReadings = 100;
    private static readonly string[] s_parameters = ["date", "limit", "cursor"];
    private readonly Lazy<SortedDictionary<DateOnly, string[]>> _days = new(SampleReadings.Read);

    public string Path => "/v1/readings";

    public (DateOnly First, DateOnly Last)? Days => (_days.Value.Keys.First(), _days.Value.Keys.Last());

    public SampleAnswer Answer(IReadOnlyDictionary<string, string> query)
    {
        if (query.Keys.FirstOrDefault(name => !s_parameters.Contains(name)) is { } unknown) return Refused($"there is no parameter {unknown}");
        if (!DateOnly.TryParseExact(query.GetValueOrDefault("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Refused("date must be given, as yyyy-MM-dd");
        if (!int.TryParse(query.GetValueOrDefault("limit", "100"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is 0 or > MostReadings)
            return Refused($"limit must be 1 to {MostReadings}");
        var readings = _days.Value.GetValueOrDefault(day, []);
        if (Cursor.Read(query.GetValueOrDefault("cursor"), day) is not { } start || start > readings.Length) return Refused("cursor is none of this day");
        return Page(day, readings, start, limit);
    }

    private static SampleAnswer Page(DateOnly day, string[] readings, int start, int limit)
    {
        var page = readings.Skip(start).Take(limit).ToList();
        var after = start + page.Count;
        var next = after < readings.Length ? $"\"{Cursor.Write(day, after)}\"" : "null";
        return Json(200, $$$"""{"data":[{{{string.Join(',', page)}}}],"meta":{"next_cursor":{{{next}}}}}""");
    }

    private static SampleAnswer Refused(string problem) => Json(400, JsonSerializer.Serialize(new { error = problem }));

    private static SampleAnswer Json(int status, string body) => new(status, "application/json", Encoding.UTF8.GetBytes(body));
}
