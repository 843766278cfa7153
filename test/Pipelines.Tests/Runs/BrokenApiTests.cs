using Microsoft.AspNetCore.Http;

namespace Pipelines.Tests.Runs;

public sealed class BrokenApiTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public async Task An_api_that_cannot_be_reached()
    {
        var result = await _cli.RunAsync("--api", "http://127.0.0.1:9");

        Failed(result, "ApiUnavailable", "at try 3 of 3");
    }

    [Fact]
    public async Task An_api_that_answers_500()
    {
        await using var api = await BrokenApi.StartAsync(context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });

        Failed(await _cli.RunAsync("--api", api.Url), "ApiUnavailable", "500 Internal Server Error");
        Assert.Equal(4 * 3, api.Requests);
    }

    [Fact]
    public async Task A_body_that_ends_too_early()
    {
        await using var api = await BrokenApi.StartAsync(async context =>
        {
            context.Response.ContentLength = 1_000_000;
            await context.Response.WriteAsync("""{"features":[{"id":"a"},{"id":"b"}""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        Failed(await _cli.RunAsync("--api", api.Url), "ApiUnavailable", "at try 3 of 3");
    }

    [Fact]
    public async Task A_page_that_is_no_json()
    {
        await using var api = await BrokenApi.StartAsync(context => context.Response.WriteAsync("<html>maintenance</html>"));

        Failed(await _cli.RunAsync("--api", api.Url), "ApiContractBroken", "JSON");
    }

    [Fact]
    public async Task Pages_that_never_end()
    {
        await using var api = await BrokenApi.StartAsync(context => context.Response.WriteAsync(
            $$"""{"metadata":{"count":100},"features":[{{string.Join(',', Enumerable.Repeat("""{"id":"a"}""", 100))}}]}"""));

        Failed(await _cli.RunAsync("--api", api.Url), "ApiContractBroken", "repeats a page", whole: 1);
        Assert.Equal(2, api.Requests);
    }

    [Fact]
    public async Task An_api_with_a_path_is_asked_there()
    {
        string? asked = null;
        await using var api = await BrokenApi.StartAsync(context =>
        {
            asked = context.Request.Path;
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        Failed(await _cli.RunAsync("--api", api.Url + "/mirror/query"), "ApiRefused", "404");
        Assert.Equal("/mirror/query", asked);
    }

    public void Dispose() => _cli.Dispose();

    private void Failed(CliResult result, string error, string reason, int whole = 0)
    {
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains($"IngestFailed: {error}: ", result.Output, StringComparison.Ordinal);
        Assert.Contains(reason, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Output, StringComparison.Ordinal);
        Assert.StartsWith(error + ": ", Assert.Single(_cli.Outbox()).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(whole, _cli.Files("raw").Count);
        Assert.Empty(_cli.Files("curated"));
        Assert.Empty(_cli.Files(".incoming"));
    }
}
