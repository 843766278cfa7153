using Medallion.Local;
using Pipelines.Earthquakes.Api;

namespace Pipelines.Earthquakes;

/// <summary>The earthquakes on this machine: from a week of samples, with the questions that the lake is asked after a run.</summary>
internal static class EarthquakesLocal
{
    public static LocalPipeline Pipeline { get; } = new(EarthquakesPipeline.Definition)
    {
        SampleApi = new FdsnEventService(),
        SampleDay = new DateOnly(2018, 2, 5),
        Questions =
        [
            new("The strongest earthquakes", """
                SELECT event_time, magnitude, depth_km, place
                FROM earthquakes
                WHERE event_date BETWEEN DATE '{from}' AND DATE '{to}'
                ORDER BY magnitude DESC NULLS LAST, event_time LIMIT 5
                """),
            new("How many of each strength", """
                SELECT CAST(floor(magnitude) AS integer) AS magnitude_from, count(*) AS events, round(avg(depth_km), 1) AS average_depth_km
                FROM earthquakes
                WHERE event_date BETWEEN DATE '{from}' AND DATE '{to}'
                GROUP BY 1 ORDER BY 1
                """),
            new("The daily table", """
                SELECT event_date, events, earthquakes, explosions, average_magnitude, max_magnitude, max_magnitude_place
                FROM earthquakes_daily
                WHERE event_date BETWEEN DATE '{from}' AND DATE '{to}'
                ORDER BY event_date
                """),
        ],
    };
}
