using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

public sealed class CredentialTests
{
    private static readonly string Empty = """{"items":[]}""";

    [Fact]
    public async Task Each_kind_of_credential_goes_into_its_header()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(Empty));
        foreach (var (authentication, header, expected) in new (Authentication, string, string)[]
                 {
                     (new ApiKeyHeader("X-Api-Key", "k"), "X-Api-Key", "user:pass"),
                     (new BearerToken("k"), "Authorization", "Bearer user:pass"),
                     (new BasicCredentials("k"), "Authorization", "Basic dXNlcjpwYXNz"),
                 })
        {
            using var ingest = new Ingest { Secrets = new FakeSecrets("user:pass") };
            await ingest.RunAsync(Ingest.Source(api) with { Authentication = authentication });
            Assert.Equal(expected, api.Seen[^1].Headers[header]);
        }
    }

    [Fact]
    public async Task A_credential_that_is_no_longer_taken_is_fetched_anew_once()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(401), FakeApi.Json(Empty));
        using var ingest = new Ingest { Secrets = new FakeSecrets("old", "new") };

        await ingest.RunAsync(Ingest.Source(api) with { Authentication = new BearerToken("token") });

        Assert.Equal(["Bearer old", "Bearer new"], api.Seen.Select(request => request.Authorization));
        Assert.Equal([("token", false), ("token", true)], ingest.Secrets.Asked);
        Assert.Empty(ingest.Clock.Waits);
    }

    [Fact]
    public async Task A_credential_that_stays_the_same_is_not_tried_twice()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(401));
        using var ingest = new Ingest();

        var error = await Assert.ThrowsAsync<ApiAuthFailed>(() => ingest.RunAsync(Ingest.Source(api) with { Authentication = new BearerToken("token") }));

        Assert.Single(api.Asked);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_no_request_can_carry_is_refused_without_showing_it()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(Empty));
        using var ingest = new Ingest { Secrets = new FakeSecrets("s3cret\r\nX-Evil: 1") };

        var error = await Assert.ThrowsAsync<SecretNotFound>(() => ingest.RunAsync(Ingest.Source(api) with { Authentication = new ApiKeyHeader("X-Api-Key", "token") }));

        Assert.Contains("'token'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(api.Asked);
    }

    [Fact]
    public async Task Messages_and_logs_show_the_day_and_the_paging_and_no_other_value_of_the_query()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(500));
        using var ingest = new Ingest();
        var source = Ingest.Paged(api, 5) with { Query = new Dictionary<string, string> { ["since"] = "{day}", ["area"] = "s3cret" } };

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => ingest.RunAsync(source));

        Assert.Equal("/orders?area=s3cret&since=2026-11-22&offset=0&limit=5", api.Asked[0]);
        Assert.Contains("/orders?area=…&since=2026-11-22&offset=0&limit=5", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error + ingest.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(302)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_value_in_the_endpoint_s_query_reaches_the_API_and_no_message_log_or_object(int status)
    {
        await using var api = await FakeApi.StartAsync(status == 200 ? FakeApi.Json("{") : FakeApi.Status(status, ("Location", "/orders?area=s3cret")));
        using var ingest = new Ingest();
        var source = Ingest.Paged(api, 5) with { Endpoint = api.Url + "/orders?area=s3cret" };

        var error = await Record.ExceptionAsync(() => ingest.RunAsync(source));

        Assert.StartsWith("/orders?area=s3cret", api.Asked[0], StringComparison.Ordinal);
        var written = ingest.Lake.Files.Select(file => File.ReadAllText(Path.Combine(ingest.Lake.Path, file)));
        Assert.DoesNotContain("s3cret", $"{error}{ingest.Log}{string.Concat(written)}", StringComparison.Ordinal);
    }
}
