using Medallion;
using Medallion.Contracts;

namespace AirQuality;

/// <summary>The air of a city: the readings of one day from its measuring stations, page by page as each page's cursor says.</summary>
public static class AirQualityPipeline
{
    public static Pipeline Definition { get; } = new()
    {
        Name = "air-quality",
        Dataset = "transforms/air_quality",
        Source = new SourceDefinition
        {
            Name = "city-air",
            Stream = "readings",
            Endpoint = "https://air.example.com/v1/readings",
            Query = new Dictionary<string, string> { ["date"] = "{day}", ["limit"] = "50" },
            RecordsPath = "data",
            Paging = new CursorPaging { TokenPath = "meta.next_cursor" },
        },
        Settings = new MedallionSettings
        {
            Schedule = new ScheduleSettings { Expression = "cron(30 5 * * ? *)", TimeZone = "Europe/Stockholm" },
            Ingest = new IngestSettings { Timeout = TimeSpan.FromMinutes(2) },
        },
    };
}
