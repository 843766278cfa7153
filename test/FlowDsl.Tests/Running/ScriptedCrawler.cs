using System.Text.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Tests.Running;

/// <summary>Answers as the script says, in its order, and keeps the alerts that are sent.</summary>
internal sealed class ScriptedCrawler(params CrawlerAnswer[] script) : ITaskHandler
{
    private readonly Queue<CrawlerAnswer> _script = new(script);

    public List<string> Alerts { get; } = [];

    /// <summary>Whether every call of the script was made.</summary>
    public bool Done => _script.Count == 0;

    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var action = invocation.Resource.Split(':')[^1];
        if (action == "publish")
        {
            Alerts.Add(invocation.Arguments.GetProperty("Message").GetString()!);
            return ValueTask.FromResult<TaskOutcome>(new TaskSucceeded(JsonElement.Parse("""{"MessageId":"1"}""")));
        }

        var answer = _script.Dequeue();
        Assert.Equal(answer.Action, action);
        return ValueTask.FromResult(answer.Outcome);
    }
}
