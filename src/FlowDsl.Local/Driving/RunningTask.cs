using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Driving;

/// <summary>A handler at work. Its outcome is null when it did not come back in time.</summary>
internal sealed record RunningTask(TaskDue Due, Task<TaskOutcome?> Outcome)
{
    public static RunningTask Start(ITaskHandler handler, TaskDue due, TimeSpan? timeLeft, TimeProvider clock, CancellationToken stop) =>
        new(due, RunAsync(handler, due, timeLeft ?? Timeout.InfiniteTimeSpan, clock, stop));

    /// <summary>The longest that a timer of the platform can be set to; a day more or less does not matter there.</summary>
    public static TimeSpan Bounded(TimeSpan time) => time.TotalMilliseconds < int.MaxValue ? time : TimeSpan.FromMilliseconds(int.MaxValue);

    private static async Task<TaskOutcome?> RunAsync(ITaskHandler handler, TaskDue due, TimeSpan timeLeft, TimeProvider clock, CancellationToken stop)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // On a thread of its own: a handler that blocks must not hold up the timer that ends its time.
        var work = Task.Run(() => handler.RunAsync(due.Invocation, cancel.Token).AsTask(), CancellationToken.None);
        try
        {
            return await work.WaitAsync(Bounded(timeLeft), clock, stop).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            await cancel.CancelAsync().ConfigureAwait(false);
            return null;
        }
    }
}
