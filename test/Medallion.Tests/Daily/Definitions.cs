using FlowDsl;
using Medallion.Contracts;

namespace Medallion.Tests.Daily;

/// <summary>The workflow that these tests look at.</summary>
internal static class Definitions
{
    public static SourceDefinition Source { get; } = new()
    {
        Name = "usgs",
        Stream = "earthquakes",
        Endpoint = "https://api.example.org/events",
        Query = new Dictionary<string, string> { ["format"] = "geojson", ["starttime"] = "{day}", ["endtime"] = "{nextDay}" },
        RecordsPath = "features",
        CountPath = "metadata.count",
        Paging = new OffsetPaging { PageSize = 100, FirstOffset = 1 },
        Authentication = new ApiKeyHeader("X-Api-Key", "usgs/key"),
    };

    public static CompiledWorkflow Daily { get; } = new MedallionDaily(Source, new MedallionResources(), new MedallionSettings()).Compile();

    /// <summary>The one whose tables are declared.</summary>
    public static CompiledWorkflow Declared { get; } =
        new MedallionDaily(Source, new MedallionResources(), new MedallionSettings { Catalog = new() { Kind = CatalogKind.DeclaredTables } }).Compile();
}
