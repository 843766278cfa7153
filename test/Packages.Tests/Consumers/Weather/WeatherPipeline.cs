using Medallion;
using Medallion.Contracts;

namespace Weather;

/// <summary>The readings of one day.</summary>
internal static class WeatherPipeline
{
    public static Pipeline Definition { get; } = new()
    {
        Name = "weather",
        Dataset = "transforms/readings",
        Source = new SourceDefinition
        {
            Name = "weather",
            Stream = "readings",
            Endpoint = "https://weather.example/v1/readings",
            Query = new Dictionary<string, string> { ["day"] = "{day}" },
            RecordsPath = "readings",
        },
    };
}
