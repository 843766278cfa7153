using System.Text.Json.Serialization;
using FlowDsl.Tests.Expressions.Specification;
using static FlowDsl.Tests.Expressions.Translated;

namespace FlowDsl.Tests.Expressions;

/// <summary>The expressions of a daily pipeline, as its author writes them, and the text that its reviewers read.</summary>
public sealed class TheNorthStar
{
    private static readonly Step<Daily> s_input = Handle<Daily>("input");
    private static readonly Step<Landed> s_landed = Handle<Landed>("ingest");
    private static readonly Step<DateOnly> s_day = Handle<DateOnly>("day");
    private static readonly Step<DateTimeOffset?> s_before = Handle<DateTimeOffset?>("before");
    private static readonly Step<CrawlerDescription> s_crawler = Handle<CrawlerDescription>("crawler");
    private static readonly Step<TaskError> s_error = Handle<TaskError>("error");

    [Fact]
    public void The_day_is_that_of_the_input_or_the_one_before_the_schedule() => Assert.Equal(
        "$input.day != null ? $input.day : $fromMillis($toMillis($input.scheduledAt != null ? $input.scheduledAt : $error('input.Value.ScheduledAt is null')) - 86400000, '[Y0001]-[M01]-[D01]')",
        NamedInput());

    [Fact]
    public void A_count_is_a_plain_path() => Assert.Equal("$ingest.recordCount = 0", TextOf(() => s_landed.Value.RecordCount == 0));

    [Fact]
    public void A_text_is_its_parts()
    {
        var source = new { Name = "usgs" };
        Assert.Equal("'usgs had nothing for ' & $day", TextOf(() => $"{source.Name} had nothing for {s_day.Value:yyyy-MM-dd}"));
        Assert.Equal("$formatNumber($ingest.recordCount, '0') & ' records of ' & $day & ' are in usgs'",
            TextOf(() => $"{s_landed.Value.RecordCount} records of {s_day.Value:yyyy-MM-dd} are in {source.Name}"));
    }

    [Fact]
    public void A_request_is_JSON_with_expressions_at_its_leaves()
    {
        var source = new Pair("${Endpoint}", 5);
        var execution = ExecutionInfo.Instance;
        Assert.Equal("""{"source":{"left":"${Endpoint}","right":5},"day":"{% $day %}","run":"{% $states.context.Execution.Name %}"}""",
            Template(() => new Request { Source = source, Day = s_day.Value, Run = execution.Name }));
    }

    [Fact]
    public void A_member_has_the_name_that_its_attribute_gives() =>
        Assert.Equal("""{"--manifest":"{% $ingest.manifestKey %}"}""", Template(() => new Arguments { Manifest = s_landed.Value.ManifestKey }));

    [Fact]
    public void A_crawl_is_over_when_the_crawler_is_ready_and_its_last_crawl_is_another() => Assert.Equal(
        "$crawler.State = 'READY' and ($startTime := ($crawler.LastCrawl != null ? $crawler.LastCrawl : $error('s_crawler.Value.LastCrawl is null')).StartTime; " +
        "$startTime != null and $before != null ? $toMillis($startTime) != $toMillis($before) : $startTime != null or $before != null)",
        TextOf(() => s_crawler.Value.State == CrawlerState.Ready && s_crawler.Value.LastCrawl!.StartTime != s_before.Value).Replace("TheNorthStar.", "", StringComparison.Ordinal));

    [Fact]
    public void A_crawler_that_never_ran_has_no_last_crawl() => Assert.Equal(
        "$crawler.LastCrawl != null ? ($crawler.LastCrawl.StartTime != null ? $crawler.LastCrawl.StartTime : null) : null",
        TextOf(() => s_crawler.Value.LastCrawl == null ? null : s_crawler.Value.LastCrawl.StartTime));

    [Fact]
    public void An_error_is_its_name_and_cause() => Assert.Equal("$error.Error & ': ' & $error.Cause", TextOf(() => s_error.Value.Error + ": " + s_error.Value.Cause));

    [Fact]
    public void A_cause_is_parsed_as_the_document_it_is() =>
        Assert.Equal("$parse($error.Cause).errorMessage", TextOf(() => s_error.Value.CauseAs<LambdaFailure>().ErrorMessage));

    private static string NamedInput()
    {
        var input = s_input;
        return TextOf(() => input.Value.Day ?? DateOnly.FromDateTime(input.Value.ScheduledAt!.Value.UtcDateTime).AddDays(-1));
    }

    private sealed record Daily(DateOnly? Day, DateTimeOffset? ScheduledAt);

    private sealed record Landed(long RecordCount, string ManifestKey);

    private sealed record Request
    {
        public required Pair Source { get; init; }

        public required DateOnly Day { get; init; }

        public required string Run { get; init; }
    }

    private sealed record Arguments
    {
        [JsonPropertyName("--manifest")]
        public required string Manifest { get; init; }
    }
}
