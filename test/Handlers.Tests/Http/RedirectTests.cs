using Handlers.Http;
using Handlers.Ingestion;
using Handlers.Storage;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

public sealed class RedirectTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_on_the_same_server_is_followed(int status)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(status, ("Location", "/v2/orders?x=1")), FakeApi.Json(FakeApi.Items([1])));

        Assert.Equal(1, (await _ingest.RunAsync(Ingest.Source(api))).RecordCount);

        Assert.Equal(["/orders", "/v2/orders?x=1"], api.Asked);
    }

    [Fact]
    public async Task A_redirect_to_another_server_is_refused_and_no_credential_goes_there()
    {
        await using var other = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1])));
        await using var api = await FakeApi.StartAsync(FakeApi.Status(302, ("Location", other.Url + "/orders?token=s3cret")));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api) with { Authentication = new ApiKeyHeader("X-Api-Key", "key") }));

        Assert.Contains(other.Url, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(other.Asked);
        Assert.Single(api.Asked);
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("//api.test:99999/")]
    public async Task A_redirect_to_what_is_no_address_breaks_the_contract(string location)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(302, ("Location", location)));

        await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Single(api.Asked);
    }

    [Fact]
    public async Task A_redirect_in_circles_ends()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(302, ("Location", "/orders")));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains("more than 3 times", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, api.Asked.Count);
    }

    [Fact]
    public async Task A_client_that_follows_redirects_by_itself_is_found_out()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(302, ("Location", "/v2")), FakeApi.Json(FakeApi.Items([1])));
        using var client = new HttpClient();
        var handler = new IngestionHandler(new FolderObjectStore(_ingest.Lake.Path), _ingest.Secrets, client, TimeProvider.System, new IngestOptions());

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => handler.HandleAsync(Ingest.Request(Ingest.Source(api)), CancellationToken.None));

        Assert.Contains(nameof(ApiHttpClient), error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _ingest.Dispose();
}
