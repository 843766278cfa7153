using System.Text.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Cdk.Tests.Support;

/// <summary>Packs six items into a box; an order named "broken" cannot be packed.</summary>
internal sealed class Packer : ITaskHandler
{
    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        if (!invocation.Resource.EndsWith(":lambda:invoke", StringComparison.Ordinal)) return ValueTask.FromResult<TaskOutcome>(new TaskSucceeded(JsonElement.Parse("""{"MessageId":"1"}""")));
        var order = invocation.Arguments.GetProperty("Payload");
        var id = order.GetProperty("id").GetString();
        return ValueTask.FromResult<TaskOutcome>(id == "broken"
            ? new TaskFailed("BoxTooSmall", "no box is large enough")
            : new TaskSucceeded(JsonElement.Parse($$$"""{"Payload":{"orderId":"{{{id}}}","boxes":{{{order.GetProperty("items").GetInt32() / 6}}}}}""")));
    }
}
