using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests;

/// <summary>A task handler that answers as the test says, and remembers what it was asked.</summary>
internal sealed class Scripted(Func<TaskInvocation, TaskOutcome> answer) : ITaskHandler
{
    public List<TaskInvocation> Invocations { get; } = [];

    public static Scripted Always(string output) => new(_ => Succeeded(output));

    /// <summary>One answer for each attempt; the last one for all that come after.</summary>
    public static Scripted InTurn(params TaskOutcome[] outcomes)
    {
        var next = 0;
        return new(_ => outcomes[Math.Min(next++, outcomes.Length - 1)]);
    }

    public static TaskOutcome Succeeded(string output) => new TaskSucceeded(JsonElements.Parse(output));

    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        Invocations.Add(invocation);
        return new(answer(invocation));
    }
}
