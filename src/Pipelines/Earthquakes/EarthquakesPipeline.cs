using Medallion;
using Medallion.Contracts;

namespace Pipelines.Earthquakes;

/// <summary>The earthquakes of one day, from the event service of the U.S. Geological Survey (<see href="https://earthquake.usgs.gov/fdsnws/event/1/"/>).</summary>
internal static class EarthquakesPipeline
{
    public static Pipeline Definition { get; } = new()
    {
        Name = "earthquakes",
        Dataset = "earthquakes",
        Source = new SourceDefinition
        {
            Name = "usgs",
            Stream = "earthquakes",
            Endpoint = "https://earthquake.usgs.gov/fdsnws/event/1/query",
            Query = new Dictionary<string, string>
            {
                ["format"] = "geojson",
                ["orderby"] = "time-asc",
                ["starttime"] = "{day}",
                ["endtime"] = "{day}T23:59:59.999",
            },
            RecordsPath = "features",
            CountPath = "metadata.count",
            Paging = new OffsetPaging { PageSize = 100, FirstOffset = 1 },
        },
    };
}
