using System.Text.Json;
using FlowDsl.Local.Tasks;
using Medallion.Local.Catalog;
using Medallion.Local.Services.Glue;

namespace Medallion.Local.Tests.Services;

public sealed class CrawlerServicesTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("crawlers-").FullName, "crawlers.json");
    private Func<CatalogFile> _crawl = () => new CatalogFile([]);
    private int _crawled;

    [Fact]
    public async Task A_crawl_shows_as_running_once_and_then_as_ended()
    {
        Assert.Equal("READY", (await LookAsync()).GetProperty("State").GetString());
        Assert.Equal("{}", (await StartAsync().SucceedAsync()).GetRawText());
        var during = await LookAsync();
        var after = await LookAsync();

        Assert.Equal("RUNNING", during.GetProperty("State").GetString());
        Assert.False(during.TryGetProperty("LastCrawl", out _));
        Assert.Equal("READY", after.GetProperty("State").GetString());
        Assert.Equal("""{"Status":"SUCCEEDED","StartTime":"2018-02-06T09:00:00Z"}""", after.GetProperty("LastCrawl").GetRawText());
        Assert.Equal(1, _crawled);
    }

    [Fact]
    public async Task A_crawler_that_runs_cannot_be_started()
    {
        await StartAsync().SucceedAsync();

        var failed = await StartAsync().FailAsync();

        Assert.Equal("Glue.CrawlerRunningException", failed.Error);
        Assert.Equal(1, _crawled);
    }

    [Fact]
    public async Task Each_crawl_begins_later_than_the_one_before_even_when_the_clock_went_back()
    {
        await CrawlAsync();
        var first = await StartTimeAsync();
        await CrawlAsync(Invocations.Now.AddYears(-1));

        Assert.True(await StartTimeAsync() > first);
    }

    [Fact]
    public async Task A_crawl_that_fails_has_a_status_and_a_message()
    {
        _crawl = () => throw new CrawlFailed("no Parquet");
        await CrawlAsync();

        var last = (await LookAsync()).GetProperty("LastCrawl");

        Assert.Equal(("FAILED", "no Parquet"), (last.GetProperty("Status").GetString(), last.GetProperty("ErrorMessage").GetString()));
        Assert.Equal(0, _crawled);
    }

    [Fact]
    public async Task A_crawler_that_is_not_there_is_glues_own_error()
    {
        var call = Invocations.Of("""{"Name":"other"}""");

        Assert.Equal("Glue.EntityNotFoundException", (await new GetCrawler(Crawlers).RunAsync(call, default).FailAsync()).Error);
        Assert.Equal("Glue.EntityNotFoundException", (await new StartCrawler(Crawlers).RunAsync(call, default).FailAsync()).Error);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    // A new one for each call: what is remembered lies in the file.
    private LocalCrawlers Crawlers => new(["curated"], new CrawlerFile(_file), _ => _crawl(), _ => _crawled++);

    private static TaskInvocation Call => Invocations.Of("""{"Name":"curated"}""");

    private ValueTask<TaskOutcome> StartAsync() => new StartCrawler(Crawlers).RunAsync(Call, default);

    private async Task<JsonElement> LookAsync() => (await new GetCrawler(Crawlers).RunAsync(Call, default).SucceedAsync()).GetProperty("Crawler");

    private async Task<DateTimeOffset> StartTimeAsync() => (await LookAsync()).GetProperty("LastCrawl").GetProperty("StartTime").GetDateTimeOffset();

    private async Task CrawlAsync(DateTimeOffset? now = null)
    {
        await new StartCrawler(Crawlers).RunAsync(Call with { Now = now ?? Invocations.Now }, default).SucceedAsync();
        await LookAsync();
    }
}
