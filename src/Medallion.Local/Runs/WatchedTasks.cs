using FlowDsl.Local.Tasks;

namespace Medallion.Local.Runs;

/// <summary>Tells how each attempt ended, before the execution goes on.</summary>
internal sealed class WatchedTasks(ITaskHandler tasks, Action<TaskInvocation, TaskOutcome> done) : ITaskHandler
{
    public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var outcome = await tasks.RunAsync(invocation, cancellationToken);
        done(invocation, outcome);
        return outcome;
    }
}
