using System.Globalization;

namespace Pipelines.Earthquakes.Api;

/// <summary>The parameters of a query, as the FDSN's specification and the U.S. Geological Survey define them (<see href="https://earthquake.usgs.gov/fdsnws/event/1/"/>), as far as the samples serve them.</summary>
/// <param name="Start">The first millisecond, since 1970.</param>
/// <param name="End">The last millisecond, since 1970.</param>
/// <param name="Limit">The most events of an answer; null for the most that the service gives.</param>
/// <param name="Offset">The number of the first event, from 1.</param>
/// <param name="Descending">Whether the latest event comes first.</param>
internal sealed record EventQuery(long Start, long End, int? Limit, int Offset, bool Descending)
{
    /// <summary>The most events that one answer has.</summary>
    public const int MostEvents = 20_000;

    private static readonly string[] Known = ["format", "starttime", "endtime", "limit", "offset", "orderby"];

    /// <summary>Reads the parameters.</summary>
    /// <exception cref="FormatException">One is unknown or has a value that it cannot have.</exception>
    public static EventQuery Parse(IReadOnlyDictionary<string, string> query)
    {
        if (query.Keys.FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
            throw new FormatException($"Unknown parameter \"{unknown}\". The sample service knows {string.Join(", ", Known)}.");
        if (query.GetValueOrDefault("format") is not "geojson" and var format)
            throw Bad("format", format ?? "", "The sample service has geojson only.");
        return new(
            Time(query, "starttime", long.MinValue),
            Time(query, "endtime", long.MaxValue),
            query.ContainsKey("limit") ? Number(query, "limit", MostEvents) : null,
            query.ContainsKey("offset") ? Number(query, "offset", int.MaxValue) : 1,
            query.GetValueOrDefault("orderby", "time") switch
            {
                "time" => true,
                "time-asc" => false,
                var order => throw Bad("orderby", order, "Valid values are \"time\" and \"time-asc\"."),
            });
    }

    private static long Time(IReadOnlyDictionary<string, string> query, string name, long otherwise)
    {
        if (!query.TryGetValue(name, out var text)) return otherwise;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUnixTimeMilliseconds()
            : throw Bad(name, text, "Valid values are ISO-8601 timestamps.");
    }

    private static int Number(IReadOnlyDictionary<string, string> query, string name, int most) =>
        int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw Bad(name, query[name], $"Valid values are whole numbers from 1 to {most.ToString(CultureInfo.InvariantCulture)}.");

    private static FormatException Bad(string name, string value, string help) => new($"Bad {name} value \"{value}\". {help}");
}
