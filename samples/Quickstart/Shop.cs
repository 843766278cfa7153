using System.Text.Json;
using FlowDsl.Local.Tasks;

namespace Quickstart;

/// <summary>Stands in for the pricing function and the topic. The first try for a large order meets a fault of Lambda; thirteen of anything cannot be priced.</summary>
internal sealed class Shop : ITaskHandler
{
    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) => ValueTask.FromResult(Answer(invocation));

    private static TaskOutcome Answer(TaskInvocation invocation)
    {
        if (!invocation.Resource.EndsWith(":lambda:invoke", StringComparison.Ordinal)) return new TaskSucceeded(Json("""{"MessageId":"1"}"""));
        var count = invocation.Arguments.GetProperty("Payload").GetProperty("count").GetInt32();
        if (count > 100 && invocation.Attempt == 1) return new TaskFailed("Lambda.ServiceException", "try again");
        if (count == 13) return new TaskFailed("Superstition", "we do not sell thirteen");
        return new TaskSucceeded(Json($$$"""{"Payload":{"total":{{{count * 2}}}}}"""));
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
