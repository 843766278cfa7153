using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Driving;

/// <summary>A handler at work.</summary>
/// <param name="Due">What it works on.</param>
/// <param name="Outcome">What comes of it; null when it did not come back in time, or was given up.</param>
/// <param name="GivenUp">To be cancelled when nobody waits for it any more.</param>
internal sealed record RunningTask(TaskDue Due, Task<TaskOutcome?> Outcome, CancellationTokenSource GivenUp)
{
    public static RunningTask Start(ITaskHandler handler, TaskDue due, TimeSpan? timeLeft, TimeProvider clock, CancellationToken stop)
    {
        var givenUp = new CancellationTokenSource();
        return new(due, RunAsync(handler, due, timeLeft ?? Timeout.InfiniteTimeSpan, clock, givenUp.Token, stop), givenUp);
    }

    /// <summary>The longest that a timer of the platform can be set to; a day more or less does not matter there.</summary>
    public static TimeSpan Bounded(TimeSpan time) => time.TotalMilliseconds < int.MaxValue ? time : TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>The outcome that a handler gave.</summary>
    public static TaskOutcome Given(TaskOutcome? outcome, TaskInvocation invocation) =>
        outcome ?? throw new InvalidOperationException($"The task handler gave no outcome (null) for the state '{invocation.StateName}' ({invocation.Resource}).");

    private static async Task<TaskOutcome?> RunAsync(ITaskHandler handler, TaskDue due, TimeSpan timeLeft, TimeProvider clock, CancellationToken givenUp, CancellationToken stop)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop, givenUp);
        // Read here: where threads are scarce the handler begins when its time, and with it the source, is over.
        var token = cancel.Token;
        // On a thread of its own: a handler that blocks must not hold up the timer that ends its time.
        var work = Task.Run(() => handler.RunAsync(due.Invocation, token).AsTask(), CancellationToken.None);
        try
        {
            return Given(await work.WaitAsync(Bounded(timeLeft), clock, token).ConfigureAwait(false), due.Invocation);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            return null;
        }
        catch (OperationCanceledException) when (givenUp.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            // Whoever waits hears of a cancelled token before the handler does, and would have taken it away from under it.
            await cancel.CancelAsync().ConfigureAwait(false);
        }
    }
}
