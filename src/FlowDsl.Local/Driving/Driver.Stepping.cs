using System.Diagnostics;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Nesting;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Driving;

// What happens in a step, and how its tasks are done.
internal sealed partial class Driver
{
    /// <summary>Goes on to the execution's end.</summary>
    public async ValueTask RunAsync(CancellationToken stop)
    {
        while (State.Status == ExecutionStatus.Running) await StepAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Lets the next thing happen, and waits for it where nothing is due.</summary>
    public ValueTask StepAsync(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (State.Ready.Count > 0)
        {
            Advance(null, Now);
            return ValueTask.CompletedTask;
        }

        if (_mailbox.TryTake(out var mail))
        {
            Take(mail);
            return ValueTask.CompletedTask;
        }

        if (_stores.Count == 0 && _due.Count == 0 && Nest?.Next is { } nested && !(_agenda.Next < nested)) return StepNestedAsync(Nest, stop);
        if (!_request.RealTime && _stores.Count == 0 && _due.Count == 0 && _agenda.Next is not null)
        {
            TakeNext(DateTimeOffset.MaxValue);
            return ValueTask.CompletedTask;
        }

        return WorkAsync(stop);
    }

    private async ValueTask WorkAsync(CancellationToken stop)
    {
        if (_stores.TryDequeue(out var store))
        {
            Happen(new StoreReturned(Now, store.Ticket, await Storing.DoAsync(_request.Items, store.Request, stop).ConfigureAwait(false)));
            return;
        }

        var asks = _due.Count > 0;
        if (_request.RealTime) await WaitAsync(stop).ConfigureAwait(false);
        else await FinishTasksAsync(stop).ConfigureAwait(false);
        if (_agenda.Next is null && _running.Count == 0 && _mailbox.IsEmpty && Nest?.Next is null && State.Status == ExecutionStatus.Running)
        {
            // Whoever answers it does so through the outermost execution.
            if (IsInner && !_request.RealTime) return;
            // Whoever steps has a step between the asking and the waiting, to write down or to answer.
            if (asks) return;
            if (_unanswered == 0) throw new UnreachableException("The execution goes on, and nothing will ever happen.");
            if (_request.RealTime) await _mailbox.WaitAsync(stop).ConfigureAwait(false);
            else Expire();
            return;
        }

        if (_request.RealTime) TakeNext(Now);
    }

    private void Advance(ExecutionEvent? happened, DateTimeOffset now)
    {
        Interpreter.Advance(_plan, State, happened, this, now);
        Nest?.Prune(State, now);
        foreach (var task in _running)
            if (!State.Waiting.ContainsKey(task.Due.Ticket)) task.GivenUp.Cancel();
    }

    // What comes too late for this execution may be for one of those that go on without it.
    private void TakeMail()
    {
        while (_mailbox.TryTake(out var mail)) Take(mail);
    }

    private void Take(Func<DateTimeOffset, ExecutionEvent> mail)
    {
        // What a task said as it began comes before the answer to it.
        while (State.Status == ExecutionStatus.Running && _agenda.HasHappened(Now)) TakeNext(Now);
        if (_request.RealTime && State.Status == ExecutionStatus.Running) Now = RealNow();
        Happen(mail(Now));
    }

    private async ValueTask FinishInRealTimeAsync(Nest nest, CancellationToken stop)
    {
        var finish = nest.FinishAsync(Now, stop);
        while (!finish.IsCompleted)
        {
            var arrival = _mailbox.Next();
            TakeMail();
            await Task.WhenAny(finish, arrival).ConfigureAwait(false);
        }

        await finish.ConfigureAwait(false);
    }

    private async ValueTask StepNestedAsync(Nest nest, CancellationToken stop)
    {
        var (now, returned) = await nest.StepAsync(Now, stop).ConfigureAwait(false);
        CatchUp(now);
        if (returned is not null) _agenda.Add(returned);
    }

    // Nobody outside can answer in virtual time, which goes on to where no execution lives any longer.
    private void Expire()
    {
        Now = State.OpenUntil;
        Happen(new ExecutionExpired(Now));
    }

    private void TakeNext(DateTimeOffset until)
    {
        if (!_agenda.TryTake(until, out var next)) return;
        // A timer that nobody waits for any more moves no clock.
        if (next is TimerElapsed timer && !State.Awaits(timer)) return;
        if (next.At > State.OpenUntil) next = new ExecutionExpired(State.OpenUntil);
        if (next.At > Now) Now = next.At;
        Happen(next.At == Now ? next : next with { At = Now });
    }

    /// <summary>How long the handler may really take: what the task, or the whole execution, has left by its own clock.</summary>
    private TimeSpan? TimeLeft(TaskDue task) => (task.Deadline, State.TimeoutDue) switch
    {
        ({ } deadline, { } last) => (deadline < last ? deadline : last) - Now,
        ({ } deadline, null) => deadline - Now,
        (null, { } last) => last - Now,
        _ => null,
    };

    /// <summary>In virtual time tasks are done at once, strictly one after the other, and the end of each is entered for when it says.</summary>
    private async ValueTask FinishTasksAsync(CancellationToken stop)
    {
        while (_due.TryDequeue(out var due))
        {
            if (Nest?.Take(due, Now, Send) is { } started)
            {
                Enter(due, started);
                continue;
            }

            if (_request.Tasks is IInstantTaskHandler instant)
            {
                Enter(due, RunningTask.Given(instant.Run(due.Invocation), due.Invocation));
                continue;
            }

            var task = Start(due, stop);
            if (await Task.WhenAny(task.Outcome, StopAsked.Task).ConfigureAwait(false) != task.Outcome)
            {
                await task.GivenUp.CancelAsync().ConfigureAwait(false);
                return;
            }

            var outcome = await task.Outcome.ConfigureAwait(false);
            // A stop that came while the task worked comes first, whichever of the two is noticed first.
            stop.ThrowIfCancellationRequested();
            Enter(due, outcome);
        }
    }

    /// <summary>In real time tasks run side by side: wait for the next thing that is due or the next task that ends, whichever comes first.</summary>
    private async ValueTask WaitAsync(CancellationToken stop)
    {
        while (_due.TryDequeue(out var due))
        {
            if (Nest?.Take(due, Now, Send) is { } started) Enter(due, started);
            else _running.Add(Start(due, stop));
        }

        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var waiting = _running.Select(task => (Task)task.Outcome).Append(_mailbox.Next()).ToList();
        var delay = _agenda.Next is { } next ? next - RealNow() : TimeSpan.MaxValue;
        if (_agenda.Next is not null && delay > TimeSpan.Zero) waiting.Add(Task.Delay(RunningTask.Bounded(delay), _clock, awake.Token));
        if (delay > TimeSpan.Zero && _mailbox.IsEmpty && (waiting.Count > 1 || _unanswered > 0)) await Task.WhenAny(waiting).WaitAsync(stop).ConfigureAwait(false);

        await awake.CancelAsync().ConfigureAwait(false);
        stop.ThrowIfCancellationRequested();
        Now = RealNow();
        foreach (var task in _running.Where(task => task.Outcome.IsCompleted).ToList())
        {
            _running.Remove(task);
            Enter(task.Due, await task.Outcome.ConfigureAwait(false));
        }
    }

    private RunningTask Start(TaskDue due, CancellationToken stop) => RunningTask.Start(_request.Tasks, due, TimeLeft(due), _clock, stop);

    private DateTimeOffset RealNow() => Instants.Later(_clockStart, _clock.GetElapsedTime(_wallStart));

    // No outcome: the handler did not come back in time. The timer that was set with the task says so to the workflow.
    private void Enter(TaskDue task, TaskOutcome? outcome)
    {
        if (outcome is null) return;
        var started = _request.RealTime ? Now : task.Invocation.Now;
        // A worker that takes an activity and a service that takes a job say so when they begin.
        if (outcome is TaskUnanswered { IsOffered: true } && task.IsActivity) _agenda.Add(new TaskOffered(started, task.Ticket));
        else if (outcome.Submitted is not null || task.IsActivity) _agenda.Add(new TaskAccepted(started, task.Ticket, outcome.WorkerName, outcome.Submitted));
        if (outcome is TaskUnanswered)
        {
            _unanswered++;
            return;
        }

        var took = outcome.Takes > TimeSpan.Zero ? outcome.Takes : TimeSpan.Zero;
        _agenda.Add(new TaskReturned(Instants.Later(started, took), task.Ticket, outcome));
    }
}
