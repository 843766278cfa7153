using System.Diagnostics;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Driving;

/// <summary>Runs one execution: gives events to the transition function and does what its effects say, in virtual or in real time.</summary>
internal sealed class Driver(MachinePlan plan, ExecutionState state, ExecutionRequest request, TimeProvider clock)
{
    private readonly Agenda _agenda = new();
    private readonly Queue<TaskDue> _due = new();
    private readonly List<RunningTask> _running = [];
    private readonly List<HistoryEvent> _history = [];
    private readonly long _wallStart = clock.GetTimestamp();
    private DateTimeOffset _now = request.StartTime;

    public async Task<ExecutionResult> RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            Happen(new ExecutionBegan(_now));
            while (state.Status == ExecutionStatus.Running)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (request.RealTime) await WaitAsync(stop.Token).ConfigureAwait(false);
                else await FinishTasksAsync(stop.Token).ConfigureAwait(false);
                if (_agenda.Next is null && _running.Count == 0) throw new UnreachableException("The execution goes on, and nothing will ever happen.");
                if (!_agenda.TryTake(request.RealTime ? _now : DateTimeOffset.MaxValue, out var next)) continue;
                _now = next.At > _now ? next.At : _now;
                Happen(next with { At = _now });
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Happen(new ExecutionStopped(_now));
        }
        finally
        {
            // Whatever still works on a task of an execution that is over works for nothing.
            await stop.CancelAsync().ConfigureAwait(false);
        }

        return new ExecutionResult
        {
            ExecutionId = state.Id,
            Status = state.Status,
            Output = state.Output,
            Error = state.Error,
            Cause = state.Cause,
            VirtualDuration = _now - state.StartTime,
            WallDuration = clock.GetElapsedTime(_wallStart),
            History = _history,
        };
    }

    private void Happen(ExecutionEvent happened)
    {
        foreach (var effect in Interpreter.Advance(plan, state, happened))
        {
            switch (effect)
            {
                case HistoryRecorded recorded:
                    _history.Add(recorded.Event);
                    break;
                case NoticeGiven given:
                    request.Observer?.Observe(given.Notice);
                    break;
                case TimerSet timer:
                    _agenda.Add(new TimerElapsed(timer.Due, timer.Ticket));
                    break;
                case TaskDue task:
                    _due.Enqueue(task);
                    break;
                default:
                    throw new UnreachableException($"Nobody does {effect}.");
            }
        }
    }

    /// <summary>How long the handler may really take: what the task, or the whole execution, has left by its own clock.</summary>
    private TimeSpan? TimeLeft(TaskDue task)
    {
        var end = plan.Timeout is { } timeout ? Instants.Later(state.StartTime, timeout) : (DateTimeOffset?)null;
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

    private DateTimeOffset RealNow() => Instants.Later(state.StartTime, clock.GetElapsedTime(_wallStart));

    // No outcome: the handler did not come back in time. The timer that was set with the task says so to the workflow.
    private void Enter(TaskDue task, TaskOutcome? outcome)
    {
        if (outcome is null) return;
        var took = outcome.Takes > TimeSpan.Zero ? outcome.Takes : TimeSpan.Zero;
        _agenda.Add(new TaskReturned(Instants.Later(request.RealTime ? _now : task.Invocation.Now, took), task.Ticket, outcome));
    }
}
