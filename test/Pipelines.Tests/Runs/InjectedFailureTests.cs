using System.Text.RegularExpressions;

namespace Pipelines.Tests.Runs;

public sealed class InjectedFailureTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public async Task An_api_that_is_down_is_tried_four_times_then_told_of()
    {
        var result = await _cli.RunAsync("--fail", "ingest");

        Failed(result, "IngestFailed", attempts: 4, "Ingest");
        Assert.Contains("'Ingest' 3 times because of ApiUnavailable", result.Output, StringComparison.Ordinal);
        Assert.Contains("500 Internal Server Error, at try 3 of 3", result.Output, StringComparison.Ordinal);
        Told("Ingest failed", "ApiUnavailable: ");
        Assert.Empty(_cli.Files("raw"));
        Assert.Empty(_cli.Files("curated"));
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_three_times_then_told_of()
    {
        var result = await _cli.RunAsync("--fail", "transform");

        Failed(result, "TransformFailed", attempts: 3, "Transform");
        Assert.Contains("'Transform' 2 times because of States.TaskFailed, after 30 s, 1 min 0 s", result.Output, StringComparison.Ordinal);
        Told("Transform failed", "States.TaskFailed: The job stopped");
        Assert.Contains("  earthquakes-alerts  Transform failed  " + Assert.Single(_cli.Outbox()).GetProperty("message").GetString(), result.Output, StringComparison.Ordinal);
        Assert.Empty(_cli.Files("curated"));
    }

    [Fact]
    public async Task A_failed_transform_leaves_gold_as_it_was()
    {
        await _cli.RunAsync();
        var before = _cli.Files("curated");

        var result = await _cli.RunAsync("--fail", "transform");

        Assert.Equal(1, result.ExitCode);
        Assert.NotEmpty(before);
        Assert.Equal(before, _cli.Files("curated"));
    }

    [Fact]
    public async Task A_crawl_that_fails_is_told_of_and_gold_is_whole()
    {
        var result = await _cli.RunAsync("--fail", "crawler");

        Failed(result, "CrawlFailed", attempts: 1, "Catalog: start");
        Told("Crawl failed", "CrawlerFailed: The crawler may not read curated/");
        Assert.Equal(2, _cli.Files("curated").Count);
        Assert.False(File.Exists(Path.Combine(_cli.Data, "catalog.json")));
    }

    [Fact]
    public async Task An_api_that_has_nothing_is_told_of_and_no_job_runs()
    {
        var result = await _cli.RunAsync("--fail", "empty");

        Failed(result, "NoData", attempts: 1, "Ingest");
        Told("No data", "usgs had nothing for 2018-02-05");
        Assert.Empty(_cli.Files("curated"));
    }

    public void Dispose() => _cli.Dispose();

    private void Failed(CliResult result, string error, int attempts, string state)
    {
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains($"FAILED {error}", result.Output, StringComparison.Ordinal);
        var kept = _cli.Execution("earthquakes-2018-02-05-0001", "error.json");
        Assert.Equal(("FAILED", error), (kept.GetProperty("status").GetString(), kept.GetProperty("error").GetString()));
        Assert.False(File.Exists(Path.Combine(_cli.Data, "executions", "earthquakes-2018-02-05-0001", "output.json")));
        Assert.Equal(attempts, Regex.Count(result.Output, $" (failed|done  ) {state}  "));
    }

    private void Told(string subject, string message)
    {
        var sent = Assert.Single(_cli.Outbox());
        Assert.Equal(subject, sent.GetProperty("subject").GetString());
        Assert.StartsWith(message, sent.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
