using Handlers.Http;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

public sealed class PageUrlTests
{
    [Theory]
    [InlineData("https://api.test", "https://api.test/?a=1%262&from=2026-11-22&offset=4", "https://api.test/?a=…&from=2026-11-22&offset=4")]
    [InlineData("https://api.test/q?format=geojson", "https://api.test/q?format=geojson&a=1%262&from=2026-11-22&offset=4", "https://api.test/q?…&a=…&from=2026-11-22&offset=4")]
    [InlineData("http://api.test:8080/é", "http://api.test:8080/%C3%A9?a=1%262&from=2026-11-22&offset=4", "http://api.test:8080/%C3%A9?a=…&from=2026-11-22&offset=4")]
    public void Endpoint_query_and_paging_come_together_and_only_day_and_paging_are_shown(string endpoint, string address, string text)
    {
        var source = new SourceDefinition { Name = "a", Stream = "b", Endpoint = endpoint, Query = new Dictionary<string, string> { ["from"] = "{day}", ["a"] = "1&2" } };

        var url = PageUrl.Of(Ingest.Request(source), [new("offset", "4")]);

        Assert.Equal((address, text), (url.Address.AbsoluteUri, url.Text));
    }

    [Fact]
    public void The_next_day_is_the_day_after_across_the_end_of_a_year()
    {
        var source = new SourceDefinition { Name = "a", Stream = "b", Endpoint = "https://api.test/", Query = new Dictionary<string, string> { ["range"] = "{day}/{nextDay}" } };

        var url = PageUrl.Of(Ingest.Request(source) with { Day = new DateOnly(2026, 12, 31) }, []);

        Assert.Equal("https://api.test/?range=2026-12-31%2F2027-01-01", url.Address.AbsoluteUri);
    }
}
