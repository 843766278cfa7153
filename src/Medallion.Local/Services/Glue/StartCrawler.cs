using System.Text.Json.Nodes;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services.Glue;

/// <summary>Glue's StartCrawler, as the SDK integration calls it.</summary>
internal sealed class StartCrawler(LocalCrawlers crawlers) : ILocalService
{
    public string Resource => "arn:aws:states:::aws-sdk:glue:startCrawler";

    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Text("Name") ?? "";
        TaskOutcome outcome = crawlers.Missing(name) is { } missing ? missing
            : crawlers.Start(name, invocation.Now, cancellationToken) ? Arguments.Succeeded([])
            : new TaskFailed("Glue.CrawlerRunningException", $"Crawler with name {name} has already started (Service: Glue, Status Code: 400, Request ID: {InvocationIdentity.RequestId(invocation)})");
        return new(outcome);
    }
}
