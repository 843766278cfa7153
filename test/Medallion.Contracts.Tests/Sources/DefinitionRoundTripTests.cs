using System.Text.Json;
using System.Text.Json.Serialization;

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

    [Theory]
    [InlineData("""{"kind":"none"}""", null)]
    [InlineData("""{"kind":"apiKeyHeader","header":"X-Api-Key","secretName":"shop/key"}""", "shop/key")]
    [InlineData("""{"kind":"apiKeyQuery","parameter":"api_key","secretName":"shop/key"}""", "shop/key")]
    [InlineData("""{"kind":"bearer","secretName":"shop/key"}""", "shop/key")]
    [InlineData("""{"kind":"basic","secretName":"shop/key"}""", "shop/key")]
    public void Each_authentication_is_read_and_written_under_its_kind_and_tells_its_secret(string text, string? secret)
    {
        var authentication = JsonSerializer.Deserialize(text, ContractsJson.Default.Authentication)!;

        Assert.Equal(text, JsonSerializer.Serialize(authentication, ContractsJson.Default.Authentication));
        Assert.Equal(secret, authentication.RequiredSecret);
    }

    [Fact]
    public void Every_kind_of_authentication_that_has_a_secret_name_requires_that_secret()
    {
        var kinds = typeof(Authentication).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Authentication))).ToList();

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), Known().Select(kind => kind.Name).Order());
        foreach (var kind in kinds.Where(kind => kind != typeof(NoAuthentication)))
        {
            var parameters = kind.GetConstructors().Single().GetParameters();
            var made = (Authentication)Activator.CreateInstance(kind, [.. parameters.Select(parameter => parameter.Name)])!;
            Assert.Equal("SecretName", made.RequiredSecret);
        }

        static IEnumerable<Type> Known() =>
            typeof(Authentication).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false)
                .Cast<JsonDerivedTypeAttribute>().Select(attribute => attribute.DerivedType);
    }
}
