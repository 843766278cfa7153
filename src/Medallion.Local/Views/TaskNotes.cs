using FlowDsl.Local.Tasks;
using Medallion.Local.Runs;
using Medallion.Local.Services;

namespace Medallion.Local.Views;

/// <summary>What a task did, in a few words.</summary>
internal static class TaskNotes
{
    public static string Of(TaskInvocation invocation, TaskOutcome outcome, ExecutionFacts facts) => outcome is not TaskSucceeded done ? "" : invocation.Resource switch
    {
        "arn:aws:states:::lambda:invoke" when facts.Ingested is { } landed => $"{Counts.Of(landed.RecordCount, "record")} in {Counts.Of(landed.PageCount, "page")}",
        "arn:aws:states:::glue:startJobRun.sync" when facts.Transformed is { Counts: var counts } =>
            $"{counts.Gold:N0} to gold, {counts.Quarantined:N0} quarantined, {Counts.Of(counts.Duplicates, "duplicate")} dropped",
        "arn:aws:states:::aws-sdk:glue:startCrawler" => "started",
        "arn:aws:states:::aws-sdk:glue:getCrawler" => Crawler(done),
        "arn:aws:states:::sns:publish" when facts.Notifications is [.., var message] => $"to {message.Topic.Split(':')[^1]}: {message.Message}",
        _ => "",
    };

    private static string Crawler(TaskSucceeded done)
    {
        var crawler = done.Output.Member("Crawler");
        var last = crawler?.Member("LastCrawl")?.Member("Status")?.GetString();
        return $"crawler is {crawler?.Member("State")?.GetString()}{(last is null ? "" : $", last crawl {last}")}";
    }
}
