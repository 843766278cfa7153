using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

/// <summary>A key that travels in the address: to the API and nowhere else.</summary>
public sealed class QueryKeyTests : IDisposable
{
    private static readonly ApiKeyQuery Key = new("api_key", "shop/key");
    private readonly Ingest _ingest = new() { Secrets = new FakeSecrets("s3cret/+") };

    [Fact]
    public async Task The_key_is_added_to_every_request_with_the_query_and_the_paging_as_they_are()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(2));

        await _ingest.RunAsync(Ingest.Paged(api, 5) with { Authentication = Key, Query = new Dictionary<string, string> { ["since"] = "{day}" } });

        Assert.Equal(
            ["/orders?since=2026-11-22&offset=0&limit=5&api_key=s3cret%2F%2B", "/orders?since=2026-11-22&offset=2&limit=5&api_key=s3cret%2F%2B"], api.Asked);
        Nowhere();
    }

    [Theory]
    [InlineData(204)]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task The_key_stands_in_no_message_and_no_log(int status)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(status, ("Location", "/orders?api_key=s3cret%2F%2B")));

        var error = await Record.ExceptionAsync(() => _ingest.RunAsync(Ingest.Source(api) with { Authentication = Key }));

        Assert.All(api.Asked, asked => Assert.Equal("/orders?api_key=s3cret%2F%2B", asked));
        Nowhere(error);
    }

    [Fact]
    public async Task An_API_that_cannot_be_reached_does_not_bring_the_key_into_a_message()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Reset);

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.Source(api) with { Authentication = Key }));

        Nowhere(error);
    }

    [Fact]
    public async Task A_redirect_to_another_server_does_not_get_the_key()
    {
        await using var other = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1])));
        await using var api = await FakeApi.StartAsync(FakeApi.Status(302, ("Location", other.Url + "/orders?api_key=s3cret%2F%2B")));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api) with { Authentication = Key }));

        Assert.Empty(other.Asked);
        Nowhere(error);
    }

    [Theory]
    [InlineData("/v2?x=1")]
    [InlineData("/v2?api_key=s3cret%2F%2B&x=1")]
    public async Task A_redirect_on_the_same_server_gets_the_key_once(string location)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(302, ("Location", location)), FakeApi.Json(FakeApi.Items([1])));

        await _ingest.RunAsync(Ingest.Source(api) with { Authentication = Key });

        Assert.Equal("/v2?x=1&api_key=s3cret%2F%2B", api.Asked[1]);
    }

    [Theory]
    [InlineData("?page=2", "/orders?page=2")]
    [InlineData("/orders?api_key=s3cret%2F%2B&page=2", "/orders?page=2")]
    [InlineData("?page=2&API%5Fkey=s3cret%2F%2B", "/orders?page=2")]
    public async Task A_link_that_repeats_the_key_is_kept_without_it_and_asked_with_it(string link, string kept)
    {
        var broken = true;
        await using var api = await FakeApi.StartAsync((context, _) => context.Request.Query["page"].ToString() switch
        {
            "" => FakeApi.Json(FakeApi.Items([1], $"\"{link}\""))(context),
            _ when broken => FakeApi.Status(500)(context),
            _ => FakeApi.Json(FakeApi.Items([2], "null"))(context),
        });
        var source = Ingest.ByLink(api) with { Authentication = Key };

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(source));
        broken = false;
        var result = await _ingest.RunAsync(source);

        Assert.Equal(2, result.PageCount);
        Assert.Equal(kept + "&api_key=s3cret%2F%2B", api.Asked[^1]);
        Assert.Contains(Written(), text => text.Contains($"{api.Url}{kept}", StringComparison.Ordinal));
        Nowhere(error);
    }

    [Fact]
    public async Task A_link_to_the_page_itself_is_a_circle_whether_the_key_is_in_it_or_not()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"?api_key=other\"")));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByLink(api) with { Authentication = Key }));

        Assert.Contains("go in a circle", error.Message, StringComparison.Ordinal);
        Nowhere(error);
    }

    [Fact]
    public async Task A_key_that_is_no_longer_taken_is_fetched_anew_once()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(401), FakeApi.Json(FakeApi.Items([1])));
        using var ingest = new Ingest { Secrets = new FakeSecrets("old", "new") };

        await ingest.RunAsync(Ingest.Source(api) with { Authentication = Key });

        Assert.Equal(["/orders?api_key=old", "/orders?api_key=new"], api.Asked);
    }

    private IEnumerable<string> Written() => _ingest.Lake.Files.Select(file => File.ReadAllText(Path.Combine(_ingest.Lake.Path, file)));

    private void Nowhere(Exception? error = null) => Assert.DoesNotContain("s3cret", $"{error}{_ingest.Log}{string.Concat(Written())}", StringComparison.Ordinal);

    public void Dispose() => _ingest.Dispose();
}
