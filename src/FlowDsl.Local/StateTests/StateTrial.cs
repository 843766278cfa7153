using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Driving;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.StateTests;

/// <summary>Runs one state as an execution of its own, an Express one as AWS has it, until it is left, fails or waits for a retry.</summary>
internal sealed class StateTrial : IEffects
{
    // "Can run for up to five minutes."
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    private readonly StateTestRequest _request;
    private readonly GivenData _given;
    private readonly StatePlan _tested;
    private readonly StageRecorder _recorder;
    private readonly MachinePlan _plan;
    private readonly ExecutionState _state;
    private readonly Agenda _agenda = new();
    private readonly Queue<TaskDue> _tasks = new();
    private readonly Queue<StoreDue> _stores = new();
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public StateTrial(StateTestRequest request, TestedState tested, GivenData given, LocalOptions options)
    {
        (_request, _given, _tested) = (request, given, tested.Plan);
        _recorder = new StageRecorder(tested.Plan, given, request.StateConfiguration);
        _plan = new MachinePlan(new ScopePlan(TestedState.Name, new Dictionary<string, StatePlan> { [TestedState.Name] = tested.Plan }), s_longest);
        var chance = new Chance();
        var (machine, name) = (ChildRealms.NewUuid(chance), ChildRealms.NewUuid(chance));
        _state = new ExecutionState
        {
            Realm = new Realm
            {
                Id = $"arn:aws:states:{options.Region}:{options.Account}:express:{machine}:{name}",
                Name = name,
                StateMachineId = $"arn:aws:states:{options.Region}:{options.Account}:stateMachine:{machine}",
                StateMachineName = machine,
                Input = given.Input,
                StartTime = _now,
                IsExpress = true,
            },
            RoleArn = request.RoleArn,
            Region = options.Region,
            Account = options.Account,
            Chance = chance.State,
        };
    }

    bool IEffects.WantsHistory => false;

    bool IEffects.WantsNotices => false;

    IStateProbe IEffects.Probe => _recorder;

    public async Task<StateTestResult> RunAsync(CancellationToken cancellationToken)
    {
        Beginning.Begin(new Turn(_plan, _state, this, _now));
        var cursor = _state.Cursors.Values.Single();
        foreach (var (name, value) in _given.Variables) (cursor.Variables ??= new Dictionary<string, JsonataValue>(StringComparer.Ordinal))[name] = value;
        Interpreter.Advance(_plan, _state, null, this, _now);
        while (_state.Status == ExecutionStatus.Running && _recorder.RetrySeconds is null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (_tasks.TryDequeue(out var task)) await DoAsync(task, cancellationToken).ConfigureAwait(false);
            while (_stores.TryDequeue(out var store)) await ReadAsync(store, cancellationToken).ConfigureAwait(false);
            if (!_agenda.TryTake(DateTimeOffset.MaxValue, out var next)) break;
            _now = next.At > _now ? next.At : _now;
            Interpreter.Advance(_plan, _state, next, this, _now);
        }

        return Result(cursor);
    }

    void IEffects.Recorded(Realm realm, HistoryEvent happened)
    {
    }

    void IEffects.Noticed(ExecutionNotice notice)
    {
    }

    void IEffects.MapRunEnded(MapRunResult run)
    {
    }

    void IEffects.ChildEnded(ChildEnded child)
    {
    }

    void IEffects.TimerSet(int ticket, DateTimeOffset due) => _agenda.Add(new TimerElapsed(due, ticket));

    void IEffects.TaskDue(TaskDue task) => _tasks.Enqueue(task);

    void IEffects.StoreDue(StoreDue request) => _stores.Enqueue(request);

    private async Task DoAsync(TaskDue task, CancellationToken cancellationToken)
    {
        var outcome = _given.Outcome;
        if (outcome is null)
        {
            var handler = _request.Tasks
                ?? throw new InvalidOperationException($"The state calls '{task.Invocation.Resource}': give the request a Mock, or Tasks that do the work.");
            _recorder.SawCall();
            outcome = await handler.RunAsync(task.Invocation, cancellationToken).ConfigureAwait(false);
        }

        if (outcome is TaskUnanswered) return;
        var took = outcome.Takes > TimeSpan.Zero ? outcome.Takes : TimeSpan.Zero;
        _agenda.Add(new TaskReturned(Instants.Later(_now, took), task.Ticket, outcome));
    }

    private async Task ReadAsync(StoreDue due, CancellationToken cancellationToken)
    {
        var store = new GivenStore(_request.StateConfiguration?.MapItemReaderData ?? "");
        _agenda.Add(new StoreReturned(_now, due.Ticket, await Storing.DoAsync(store, due.Request, cancellationToken).ConfigureAwait(false)));
    }

    private StateTestResult Result(Cursor cursor)
    {
        var status = _recorder switch
        {
            { RetrySeconds: not null } => StateTestStatus.Retriable,
            _ when _state.Status != ExecutionStatus.Succeeded => StateTestStatus.Failed,
            { CatchIndex: not null } => StateTestStatus.CaughtError,
            _ => StateTestStatus.Succeeded,
        };
        var isTimeout = _state.Status == ExecutionStatus.TimedOut;
        var isHandled = status is StateTestStatus.Retriable or StateTestStatus.CaughtError;
        return new StateTestResult
        {
            Status = status,
            Output = Inspecting.Json(_recorder.Output),
            Error = isTimeout ? ErrorNames.Timeout : isHandled ? _recorder.Error : _state.Error,
            Cause = isHandled ? _recorder.Cause : _state.Cause,
            NextState = _recorder.Next,
            InspectionData = Inspection(cursor, status),
        };
    }

    private StateInspection? Inspection(Cursor cursor, StateTestStatus status)
    {
        if (_request.InspectionLevel == InspectionLevel.Info) return null;
        var data = Inspecting.Of(_tested, _recorder, _given.Input, Variables(cursor), Details(status));
        return _request.InspectionLevel == InspectionLevel.Trace ? Inspecting.Traced(data, _tested, _recorder, _state.Region) : data;
    }

    private ErrorDetails? Details(StateTestStatus status)
    {
        var caught = status == StateTestStatus.CaughtError ? _recorder.CatchIndex : null;
        return caught is null && _recorder.RetryIndex is null ? null : new ErrorDetails
        {
            CatchIndex = caught,
            RetryIndex = _recorder.RetryIndex,
            RetryBackoffIntervalSeconds = _recorder.RetrySeconds is { } seconds ? (long)Math.Min(seconds, long.MaxValue) : null,
        };
    }

    private static JsonataValue Variables(Cursor cursor) => cursor.Variables is { Count: > 0 } variables ? JsonataValue.Object(variables) : default;
}
