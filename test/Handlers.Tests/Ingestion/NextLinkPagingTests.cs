using Handlers.Tests.Fakes;
using Medallion.Contracts;
using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Ingestion;

public sealed class NextLinkPagingTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Theory]
    [InlineData("/orders?page=2&sig=a%2Fb", "/orders?page=2&sig=a%2Fb")]
    [InlineData("?after=5", "/orders?after=5")]
    [InlineData("more", "/more")]
    [InlineData("{url}/v2/orders/2#top", "/v2/orders/2")]
    [InlineData("?name=é", "/orders?name=%C3%A9")]
    public async Task A_link_in_the_body_is_followed_as_it_stands(string link, string asked)
    {
        FakeApi? api = null;
        await using var running = api = await FakeApi.StartAsync((context, number) => FakeApi.Json(number == 1
            ? FakeApi.Items([1], $"\"{link.Replace("{url}", api!.Url, StringComparison.Ordinal)}\"")
            : FakeApi.Items([2]))(context));

        var result = await _ingest.RunAsync(Ingest.ByLink(api) with { Query = new Dictionary<string, string> { ["day"] = "{day}" } });

        Assert.Equal(["/orders?day=2026-11-22", asked], api.Asked);
        Assert.Equal((2, 2), (result.RecordCount, result.PageCount));
    }

    [Fact]
    public async Task A_link_in_the_header_is_followed()
    {
        await using var api = await FakeApi.StartAsync((context, number) =>
        {
            context.Response.Headers.Append("Link", "</orders?page=1>; rel=\"first prev\"");
            if (number == 1) context.Response.Headers.Append("Link", "</orders?page=9>; rel=last, </orders?page=2>; rel=\"next\"");
            return FakeApi.Json(FakeApi.Items([number]))(context);
        });

        var result = await _ingest.RunAsync(Ingest.ByLink(api, path: null));

        Assert.Equal(["/orders", "/orders?page=2"], api.Asked);
        Assert.Equal(2, result.PageCount);
    }

    [Fact]
    public async Task A_credential_goes_along_to_the_same_server()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"?page=2\"")), FakeApi.Json(FakeApi.Items([2])));

        await _ingest.RunAsync(Ingest.ByLink(api) with { Authentication = new BearerToken("token") });

        Assert.Equal("Bearer s3cret", api.Seen[1].Authorization);
    }

    [Theory]
    [InlineData("https://127.0.0.1:{port}/orders?page=2")]
    [InlineData("http://localhost:{port}/orders?page=2")]
    [InlineData("//other.test/orders?page=2")]
    [InlineData("http://127.0.0.1/orders?page=2")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    public async Task A_link_to_another_server_is_not_followed(string link)
    {
        FakeApi? api = null;
        await using var running = api = await FakeApi.StartAsync((context, _) =>
            FakeApi.Json(FakeApi.Items([1], $"\"{link.Replace("{port}", $"{new Uri(api!.Url).Port}", StringComparison.Ordinal)}\""))(context));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByLink(api)));

        Assert.Contains("leads to another server", error.Message, StringComparison.Ordinal);
        Assert.Single(api.Asked);
        Assert.Empty(_ingest.Lake.Files);
    }

    [Theory]
    [InlineData("http://me:s3cret@{server}/orders?page=2", "carries a user name or password")]
    [InlineData("http://[/", "is no address")]
    [InlineData("/orders page=2", "is no address")]
    public async Task A_link_that_no_request_can_take_breaks_the_contract(string link, string problem)
    {
        FakeApi? api = null;
        await using var running = api = await FakeApi.StartAsync((context, _) =>
            FakeApi.Json(FakeApi.Items([1], $"\"{link.Replace("{server}", new Uri(api!.Url).Authority, StringComparison.Ordinal)}\""))(context));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByLink(api)));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
        Assert.Single(api.Asked);
    }

    [Fact]
    public async Task A_link_without_end_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], $"\"?x={new string('é', 3_000)}\"")));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByLink(api)));

        Assert.Contains("next link is longer than the 8,192 characters", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/orders", 1)]
    [InlineData("?page=2", 2)]
    public async Task A_link_to_a_page_that_was_asked_for_before_breaks_the_contract(string link, int requests)
    {
        await using var api = await FakeApi.StartAsync((context, number) => FakeApi.Json(FakeApi.Items([number], $"\"{link}\""))(context));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByLink(api)));

        Assert.Contains("go in a circle", error.Message, StringComparison.Ordinal);
        Assert.Equal(requests, api.Asked.Count);
    }

    [Fact]
    public async Task A_relative_link_starts_from_where_a_redirect_led()
    {
        await using var api = await FakeApi.StartAsync(
            FakeApi.Status(302, ("Location", "/v2/orders")), FakeApi.Json(FakeApi.Items([1], "\"page2\"")), FakeApi.Json(FakeApi.Items([2])));

        await _ingest.RunAsync(Ingest.ByLink(api));

        Assert.Equal(["/orders", "/v2/orders", "/v2/page2"], api.Asked);
    }

    [Fact]
    public async Task A_retried_invocation_goes_on_with_the_link_that_is_stored()
    {
        var broken = true;
        await using var api = await FakeApi.StartAsync((context, number) => context.Request.Query["page"].ToString() switch
        {
            "" => FakeApi.Json(FakeApi.Items([1], "\"?page=2\""))(context),
            "2" when broken => FakeApi.Truncated("{")(context),
            _ => FakeApi.Json(FakeApi.Items([2]))(context),
        });
        await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.ByLink(api)));
        broken = false;

        Assert.Equal(2, (await _ingest.RunAsync(Ingest.ByLink(api))).RecordCount);
        Assert.Equal(["/orders", "/orders?page=2", "/orders?page=2", "/orders?page=2", "/orders?page=2"], api.Asked);
    }

    [Fact]
    public async Task A_stored_link_is_not_trusted_either()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"?page=2\"")), FakeApi.Status(400));
        await Assert.ThrowsAsync<ApiRefused>(() => _ingest.RunAsync(Ingest.ByLink(api)));
        var kept = Path.Combine(_ingest.Lake.Path, Assert.Single(_ingest.Lake.Files, file => file.Contains("_next-", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(kept, """{"next":"http://169.254.169.254/latest"}""");

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByLink(api)));

        Assert.Contains("another server, http://169.254.169.254/latest,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_of_a_link_stands_in_no_message()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"?sig=s3cret\"")), FakeApi.Status(400));

        var error = await Assert.ThrowsAsync<ApiRefused>(() => _ingest.RunAsync(Ingest.ByLink(api)));

        Assert.Contains("/orders?…: 400", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message + _ingest.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _ingest.Dispose();
}
