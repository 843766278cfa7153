using System.Collections.Concurrent;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Driving;
using FlowDsl.Local.StateTests;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Nesting;

/// <summary>
/// The executions that an execution's tasks started. In virtual time they share its clock: what is due first, wherever that is, happens first. In real time
/// each runs by itself.
/// </summary>
internal sealed class Nest(LocalOptions options, ExecutionRequest request, int depth, ConcurrentDictionary<string, byte> names)
{
    // Machines that start each other without end would take all memory.
    private const int Deepest = 50;

    private readonly List<NestedExecution> _running = [];
    private readonly List<ExecutionResult> _ended = [];

    /// <summary>Those that ended, in that order.</summary>
    public IReadOnlyList<ExecutionResult> Ended => [.. _ended];

    /// <summary>In virtual time: when the next thing within them is due.</summary>
    public DateTimeOffset? Next => request.RealTime ? null : _running.Min(one => one.Driver.NextDue);

    public static Nest? Of(LocalOptions options, ExecutionRequest request, Nest? outer) => options.StateMachines.Count == 0
        ? null
        : new Nest(options, request, outer?.Depth + 1 ?? 0, outer?.Names ?? new());

    private int Depth => depth;

    private ConcurrentDictionary<string, byte> Names => names;

    /// <summary>Starts the execution that a task asks for. Null when the task asks for something else, or for a machine that is not known here.</summary>
    /// <param name="due">The task.</param>
    /// <param name="now">The clock.</param>
    /// <param name="send">In real time: where the end of a child is told.</param>
    public TaskOutcome? Take(TaskDue due, DateTimeOffset now, Action<Func<DateTimeOffset, ExecutionEvent>> send)
    {
        if (NestedStart.Of(due.Invocation) is not { } start || Find(start) is not { } machine) return null;
        if (depth >= Deepest) return NestedAnswers.Refused("ExecutionLimitExceededException", $"More than {Deepest} executions are nested.");
        var name = start.Name ?? ChildRealms.NewUuid(Chance.Of(request.Seed, $"{due.Invocation.ExecutionId}#{due.Ticket}"));
        var key = $"{start.MachineName}:{name}";
        try
        {
            var child = request with { Input = start.Document(), Name = name, StateMachineName = start.MachineName, StartTime = now, Type = WorkflowType.Standard, Observer = null };
            if (Same(start, child) is { } running) return new TaskSucceeded(NestedAnswers.Started(running.Id, running.StartTime));
            if (names.ContainsKey(key)) return NestedAnswers.Refused("ExecutionAlreadyExistsException", $"Execution Already Exists: '{name}'");
            var driver = machine.Launch(child, this);
            names.TryAdd(key, 0);
            return Begin(start, due.Ticket, driver, child, send);
        }
        catch (ArgumentException wrong) when (wrong.ParamName == nameof(ExecutionRequest.Name))
        {
            return NestedAnswers.Refused("InvalidNameException", $"Invalid Name: '{name}'");
        }
        catch (JsonException wrong)
        {
            var reason = JacksonText.Explain(start.Input.AsString(), wrong).Reason;
            return NestedAnswers.Refused("InvalidExecutionInputException", $"Invalid State Machine Execution Input: '{reason}'");
        }
        catch (DiagnosticException refused)
        {
            return NestedAnswers.Refused("InvalidExecutionInputException", $"Invalid State Machine Execution Input: '{refused.Message}'");
        }
    }

    /// <summary>In virtual time: lets the next thing happen.</summary>
    /// <returns>The clock after that, and the end of the task whose child ended with it.</returns>
    public async ValueTask<(DateTimeOffset Now, TaskReturned? Returned)> StepAsync(DateTimeOffset now, CancellationToken stop)
    {
        var next = _running.Where(one => one.Driver.NextDue is not null).MinBy(one => one.Driver.NextDue)!;
        next.Driver.CatchUp(now);
        if (next.Driver.State.Status == ExecutionStatus.Running) await next.Driver.StepAsync(stop).ConfigureAwait(false);
        return (next.Driver.Now, Settle(next, next.Driver.Now));
    }

    /// <summary>Stops the children of tasks that nobody waits for any more.</summary>
    public void Prune(ExecutionState parent, DateTimeOffset now)
    {
        for (var i = _running.Count - 1; i >= 0; i--)
            if (_running[i] is var one && one.Start.WaitsForEnd && !(parent.Status == ExecutionStatus.Running && parent.Waiting.ContainsKey(one.Ticket))) Stop(one, now);
    }

    /// <summary>Stops all children.</summary>
    public void StopAll(DateTimeOffset now)
    {
        foreach (var one in _running.ToArray()) Stop(one, now);
    }

    /// <summary>In real time: waits for the children that are under way.</summary>
    public async Task FinishAsync(DateTimeOffset now, CancellationToken stop)
    {
        await Task.WhenAll(_running.Select(one => one.Run)).WaitAsync(stop).ConfigureAwait(false);
        foreach (var one in _running.ToArray()) Settle(one, now);
    }

    /// <summary>Hands on what comes from outside, for whom it concerns.</summary>
    public void Send(Action<Driver> happening)
    {
        foreach (var one in _running.ToArray()) happening(one.Driver);
    }

    /// <summary>Asks one after the other for work at an activity.</summary>
    public void Poll(string activity, string? worker, Action<ActivityTask?> given)
    {
        var running = _running.ToArray();
        Ask(0);

        void Ask(int i)
        {
            if (i == running.Length) given(null);
            else running[i].Driver.Poll(activity, worker, task => Next(i, task));
        }

        void Next(int i, ActivityTask? task)
        {
            if (task is null) Ask(i + 1);
            else given(task);
        }
    }

    private TaskOutcome Begin(NestedStart start, int ticket, Driver driver, ExecutionRequest child, Action<Func<DateTimeOffset, ExecutionEvent>> send)
    {
        var one = new NestedExecution(start, ticket, driver, new LocalExecution(driver, child));
        if (request.RealTime)
        {
            var run = Task.Run(() => one.Execution.RunAsync());
            one = one with { Run = run };
            _ = run.ContinueWith(_ => send(End), TaskScheduler.Default);
            ExecutionEvent End(DateTimeOffset now)
            {
                // What a handler throws is thrown to the caller of the outermost execution.
                run.GetAwaiter().GetResult();
                return Settle(one, now) ?? new TaskReturned(now, 0, new TaskUnanswered());
            }
        }

        _running.Add(one);
        var started = NestedAnswers.Started(driver.State.Realm.Id, driver.Now);
        return start.WaitsForEnd || start.WaitsForToken ? new TaskUnanswered { Submitted = started } : new TaskSucceeded(started);
    }

    private TaskReturned? Settle(NestedExecution one, DateTimeOffset now)
    {
        if (one.Driver.State.Status == ExecutionStatus.Running || _running.RemoveAll(other => other.Driver == one.Driver) == 0) return null;
        one.Driver.Close();
        // What it started and did not wait for goes on without it.
        if (one.Driver.Nest is { } inner && !request.RealTime) _running.AddRange(inner._running);
        if (request.History != HistoryMode.Off) _ended.Add(one.Driver.Result);
        return one.Start.WaitsForEnd ? new TaskReturned(now, one.Ticket, NestedAnswers.Ended(one.Driver.Result, one.Start.IsParsed)) : null;
    }

    private void Stop(NestedExecution one, DateTimeOffset now)
    {
        if (request.RealTime)
        {
            one.Execution.Stop();
            return;
        }

        one.Driver.CatchUp(now);
        one.Driver.Happen(new ExecutionStopped(one.Driver.Now));
        Settle(one, now);
    }

    // The same name with the same input, while that runs: it is the one that was asked for.
    private Realm? Same(NestedStart start, ExecutionRequest child) => start is { WaitsForEnd: true } or { WaitsForToken: true } ? null : _running
        .Select(one => one.Driver.State)
        .FirstOrDefault(state => state.Status == ExecutionStatus.Running && state.Realm.Name == child.Name && state.Realm.StateMachineName == child.StateMachineName
            && state.Realm.Input.ToJson() == JsonStyle.Compact(child.Input))?.Realm;

    private LocalStateMachine? Find(NestedStart start) =>
        options.StateMachines.TryGetValue(start.MachineArn, out var machine) || options.StateMachines.TryGetValue(start.MachineName, out machine) ? machine : null;
}
