using System.Text.Json;

namespace Medallion.Contracts.Tests.Sources;

public class DefinitionRoundTripTests
{
    [Fact]
    public void A_request_that_says_everything_is_read_as_it_was_written()
    {
        var request = new IngestRequest
        {
            Day = new DateOnly(2026, 11, 22),
            Run = "r1",
            Source = new SourceDefinition
            {
                Name = "shop",
                Stream = "orders",
                Endpoint = "https://api.test/orders",
                Query = new Dictionary<string, string> { ["day"] = "{day}" },
                Headers = new Dictionary<string, string> { ["X-Client"] = "etl" },
                RecordsPath = "data.items",
                CountPath = "meta.count",
                Paging = new OffsetPaging { PageSize = 7, OffsetParameter = "from", LimitParameter = "n", FirstOffset = 1, TotalPath = "meta.total" },
                Authentication = new BasicCredentials("shop/login"),
                MaxPages = 3,
            },
        };

        var text = JsonSerializer.Serialize(request, ContractsJson.Default.IngestRequest);
        var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(text, ContractsJson.Default.IngestRequest), ContractsJson.Default.IngestRequest);

        Assert.Equal(text, again);
        Snapshooter.Xunit.Snapshot.Match(text, "IngestRequest");
    }
}
