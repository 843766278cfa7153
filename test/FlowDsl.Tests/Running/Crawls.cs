using FlowDsl.Local;
using FlowDsl.Tests.Support;
using static FlowDsl.Tests.Support.TestWorkflow;

namespace FlowDsl.Tests.Running;

public sealed class Crawls
{
    private static CompiledWorkflow Workflow { get; } = Compile(flow =>
    {
        flow.Crawl("Crawl", TestWorkflow.Crawler, every: 30.Seconds, atMost: 4, onFailure: e => e.Alert(TestWorkflow.Alerts, "Crawl failed").Fail("No catalog", error: "CrawlFailed"));
        return flow.Return(() => new Receipt { Paid = 1 });
    });

    [Fact]
    public async Task Our_own_crawl_is_waited_for()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Ready("10:00"), Started, Running, Ready("11:00")));
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.Equal(TimeSpan.FromSeconds(60), result.VirtualDuration);
        Assert.True(crawler.Done);
    }

    [Fact]
    public async Task The_first_crawl_of_a_crawler_is_waited_for()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(NeverCrawled, Started, NeverCrawled, Ready("11:00")));
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.True(crawler.Done);
    }

    [Fact]
    public async Task A_ready_crawler_with_the_crawl_from_before_has_not_crawled_for_us()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Ready("10:00"), Started, Ready("10:00"), Ready("11:00")));
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.True(crawler.Done);
    }

    [Fact]
    public async Task Somebody_elses_crawl_is_waited_for_and_then_ours_is_started()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Ready("10:00"), Busy, Running, Ready("10:30"), Started, Ready("11:00")));
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.True(crawler.Done);
    }

    [Fact]
    public async Task A_crawl_that_fails_is_a_failure_with_its_message()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Ready("10:00"), Started, Failed("no schema")));
        Assert.Equal((ExecutionStatus.Failed, "CrawlFailed", "CrawlerFailed: no schema"), (result.Status, result.Error, result.Cause));
        Assert.Equal(["CrawlerFailed: no schema"], crawler.Alerts);
    }

    [Fact]
    public async Task A_crawl_that_never_ends_uses_the_laps_up()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Ready("10:00"), Started, Running, Running, Running));
        Assert.Equal((ExecutionStatus.Failed, "CrawlerTooSlow: the crawler was not done after the last look at it"), (result.Status, result.Cause));
        Assert.True(crawler.Done);
    }

    [Fact]
    public async Task Somebody_elses_crawl_counts_against_the_laps()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Running, Running, Running, Running));
        Assert.Equal(ExecutionStatus.Failed, result.Status);
        Assert.True(crawler.Done);
    }

    [Fact]
    public async Task A_crawler_that_does_not_exist_leaves_by_the_same_way()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Missing));
        Assert.Equal("Glue.EntityNotFoundException: no such crawler", result.Cause);
        Assert.Equal(["Glue.EntityNotFoundException: no such crawler"], crawler.Alerts);
    }

    [Fact]
    public async Task A_fault_of_the_service_is_tried_again()
    {
        var (result, crawler) = await RunAsync(new ScriptedCrawler(Ready("10:00"), Throttled, Started, Ready("11:00")));
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.True(crawler.Done);
    }

    private static async Task<(ExecutionResult Result, ScriptedCrawler Crawler)> RunAsync(ScriptedCrawler crawler)
    {
        var request = new ExecutionRequest { Name = "run", Input = System.Text.Json.JsonElement.Parse("""{"id":"1","count":1}"""), Tasks = crawler };
        return (await LocalStateMachine.Load(Workflow.Definition).RunAsync(request), crawler);
    }

    private static CrawlerAnswer NeverCrawled => CrawlerAnswer.Of("getCrawler", """{"Crawler":{"State":"READY"}}""");

    private static CrawlerAnswer Running => CrawlerAnswer.Of("getCrawler", """{"Crawler":{"State":"RUNNING","LastCrawl":{"Status":"SUCCEEDED","StartTime":"2026-01-01T10:00:00Z"}}}""");

    private static CrawlerAnswer Started => CrawlerAnswer.Of("startCrawler", "{}");

    private static CrawlerAnswer Busy => CrawlerAnswer.Error("startCrawler", "Glue.CrawlerRunningException", "busy");

    private static CrawlerAnswer Throttled => CrawlerAnswer.Error("startCrawler", "Glue.ThrottlingException", "slower");

    private static CrawlerAnswer Missing => CrawlerAnswer.Error("getCrawler", "Glue.EntityNotFoundException", "no such crawler");

    private static CrawlerAnswer Ready(string time) =>
        CrawlerAnswer.Of("getCrawler", $$"""{"Crawler":{"State":"READY","LastCrawl":{"Status":"SUCCEEDED","StartTime":"2026-01-01T{{time}}:00Z"} } }""");

    private static CrawlerAnswer Failed(string message) =>
        CrawlerAnswer.Of("getCrawler", $$"""{"Crawler":{"State":"READY","LastCrawl":{"Status":"FAILED","StartTime":"2026-01-01T11:00:00Z","ErrorMessage":"{{message}}"} } }""");
}
