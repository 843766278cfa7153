using System.Globalization;
using System.Text.Json.Nodes;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services.Glue;

/// <summary>Glue's GetCrawler, as the SDK integration calls it.</summary>
internal sealed class GetCrawler(LocalCrawlers crawlers) : ILocalService
{
    public string Resource => "arn:aws:states:::aws-sdk:glue:getCrawler";

    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Text("Name") ?? "";
        return new(crawlers.Missing(name) ?? (TaskOutcome)Arguments.Succeeded(new JsonObject { ["Crawler"] = Describe(name, crawlers.Look(name)) }));
    }

    private static JsonObject Describe(string name, CrawlerRecord record)
    {
        var crawler = new JsonObject { ["Name"] = name, ["State"] = record.Running is null ? "READY" : "RUNNING" };
        if (record.LastCrawl is not { } last) return crawler;
        var crawl = new JsonObject { ["Status"] = last.Status, ["StartTime"] = last.StartTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture) };
        if (last.ErrorMessage is not null) crawl["ErrorMessage"] = last.ErrorMessage;
        crawler["LastCrawl"] = crawl;
        return crawler;
    }
}
