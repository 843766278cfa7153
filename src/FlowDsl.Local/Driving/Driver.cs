using System.Diagnostics;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Driving;

/// <summary>Runs one execution: gives events to the transition function and does what its effects say, in virtual or in real time.</summary>
internal sealed class Driver(MachinePlan plan, ExecutionState state, ExecutionRequest request, TimeProvider clock) : IEffects
{
    private readonly Agenda _agenda = new();
    private readonly Queue<TaskDue> _due = new();
    private readonly Queue<StoreDue> _stores = new();
    private readonly List<RunningTask> _running = [];
    private readonly HistoryKeeper _history = new(request);
    private readonly long _wallStart = clock.GetTimestamp();
    private DateTimeOffset _now = request.StartTime;

    public bool WantsHistory { get; } = request.History != HistoryMode.Off || request.HistorySink is not null;

    public bool WantsNotices => request.Observer is not null;

    /// <summary>Lets the execution begin and go on to its end.</summary>
    /// <param name="first">What happens first.</param>
    /// <param name="cancellationToken">Stops the execution.</param>
    public async Task<ExecutionResult> RunAsync(Func<DateTimeOffset, ExecutionEvent> first, CancellationToken cancellationToken)
    {
        // Nothing to cancel with, nothing to make: most executions of a test run are of this kind.
        using var stop = cancellationToken.CanBeCanceled || request.RealTime ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken) : new CancellationTokenSource();
        try
        {
            Happen(first(_now));
            while (state.Status == ExecutionStatus.Running)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (state.Ready.Count > 0)
                {
                    Interpreter.Advance(plan, state, null, this, _now);
                    continue;
                }

                while (_stores.TryDequeue(out var store)) _agenda.Add(new StoreReturned(_now, store.Ticket, await Storing.DoAsync(request.Items, store.Request, stop.Token).ConfigureAwait(false)));
                if (request.RealTime) await WaitAsync(stop.Token).ConfigureAwait(false);
                else if (_due.Count > 0) await FinishTasksAsync(stop.Token).ConfigureAwait(false);
                if (_agenda.Next is null && _running.Count == 0) throw new UnreachableException("The execution goes on, and nothing will ever happen: a task waits for an answer, and no timeout ends it.");
                if (!_agenda.TryTake(request.RealTime ? _now : DateTimeOffset.MaxValue, out var next)) continue;
                _now = next.At > _now ? next.At : _now;
                Happen(next with { At = _now });
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Happen(new ExecutionStopped(_now, request.StopError, request.StopCause));
        }
        finally
        {
            // Whatever still works on a task of an execution that is over works for nothing.
            await stop.CancelAsync().ConfigureAwait(false);
        }

        return _history.Result(state, _now, clock.GetElapsedTime(_wallStart));
    }

    void IEffects.Recorded(Realm realm, HistoryEvent happened) => _history.Add(realm, realm == state.Realm, happened);

    void IEffects.Noticed(ExecutionNotice notice) => request.Observer?.Observe(notice);

    void IEffects.TimerSet(int ticket, DateTimeOffset due) => _agenda.Add(new TimerElapsed(due, ticket));

    void IEffects.TaskDue(TaskDue task) => _due.Enqueue(task);

    void IEffects.StoreDue(StoreDue due) => _stores.Enqueue(due);

    void IEffects.ChildEnded(ChildEnded child) => _history.Ended(child);

    void IEffects.MapRunEnded(MapRunResult run) => _history.Ended(run);

    private void Happen(ExecutionEvent happened) => Interpreter.Advance(plan, state, happened, this, happened.At);

    /// <summary>How long the handler may really take: what the task, or the whole execution, has left by its own clock.</summary>
    private TimeSpan? TimeLeft(TaskDue task)
    {
        var end = plan.Timeout is { } timeout ? Instants.Later(state.Realm.StartTime, timeout) : (DateTimeOffset?)null;
        return (task.Deadline, end) switch
        {
            ({ } deadline, { } last) => (deadline < last ? deadline : last) - _now,
            ({ } deadline, null) => deadline - _now,
            (null, { } last) => last - _now,
            _ => null,
        };
    }

    /// <summary>In virtual time tasks are done at once, strictly one after the other, and the end of each is entered for when it says.</summary>
    private async Task FinishTasksAsync(CancellationToken stop)
    {
        while (_due.TryDequeue(out var due))
        {
            if (request.Tasks is IInstantTaskHandler instant)
            {
                Enter(due, instant.Run(due.Invocation));
                continue;
            }

            var outcome = await Start(due, stop).Outcome.ConfigureAwait(false);
            // A stop that came while the task worked comes first, whichever of the two is noticed first.
            stop.ThrowIfCancellationRequested();
            Enter(due, outcome);
        }
    }

    /// <summary>In real time tasks run side by side: wait for the next thing that is due or the next task that ends, whichever comes first.</summary>
    private async Task WaitAsync(CancellationToken stop)
    {
        while (_due.TryDequeue(out var due)) _running.Add(Start(due, stop));
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var waiting = _running.Select(task => (Task)task.Outcome).ToList();
        var delay = _agenda.Next is { } next ? next - RealNow() : TimeSpan.MaxValue;
        if (_agenda.Next is not null && delay > TimeSpan.Zero) waiting.Add(Task.Delay(RunningTask.Bounded(delay), clock, awake.Token));
        if (delay > TimeSpan.Zero && waiting.Count > 0) await Task.WhenAny(waiting).ConfigureAwait(false);

        await awake.CancelAsync().ConfigureAwait(false);
        stop.ThrowIfCancellationRequested();
        _now = RealNow();
        foreach (var task in _running.Where(task => task.Outcome.IsCompleted).ToList())
        {
            _running.Remove(task);
            Enter(task.Due, await task.Outcome.ConfigureAwait(false));
        }
    }

    private RunningTask Start(TaskDue due, CancellationToken stop) => RunningTask.Start(request.Tasks, due, TimeLeft(due), clock, stop);

    private DateTimeOffset RealNow() => Instants.Later(state.Realm.StartTime, clock.GetElapsedTime(_wallStart));

    // No outcome: the handler did not come back in time. The timer that was set with the task says so to the workflow.
    private void Enter(TaskDue task, TaskOutcome? outcome)
    {
        if (outcome is null) return;
        var started = request.RealTime ? _now : task.Invocation.Now;
        // A worker that takes an activity and a service that takes a job say so when they begin.
        if (outcome.Submitted is not null || ResourceName.Parse(task.Invocation.Resource).Kind == ResourceName.Activity)
            _agenda.Add(new TaskAccepted(started, task.Ticket, outcome.WorkerName, outcome.Submitted));
        if (outcome is TaskUnanswered) return;
        var took = outcome.Takes > TimeSpan.Zero ? outcome.Takes : TimeSpan.Zero;
        _agenda.Add(new TaskReturned(Instants.Later(started, took), task.Ticket, outcome));
    }
}
