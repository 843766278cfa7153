using FlowDsl.Jsonata;
using FlowDsl.Local.History;
using FlowDsl.Local.Redriving;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Driving;

/// <summary>Keeps what happened, as far as the request wants it kept, and makes the result of it.</summary>
internal sealed class HistoryKeeper(ExecutionRequest request)
{
    private readonly List<HistoryEvent> _events = [];
    private readonly Dictionary<string, List<HistoryEvent>> _children = [];
    private readonly Dictionary<string, List<ChildExecution>> _ended = [];
    private readonly List<MapRunResult> _runs = [];

    public void Add(Realm realm, bool isRoot, HistoryEvent happened)
    {
        request.HistorySink?.Record(realm.Id, happened);
        if (request.History == HistoryMode.Off) return;
        if (isRoot)
        {
            _events.Add(happened);
            return;
        }

        if (!_children.TryGetValue(realm.Id, out var events)) _children[realm.Id] = events = [];
        events.Add(happened);
    }

    public void Ended(ChildEnded child)
    {
        if (request.History == HistoryMode.Off) return;
        if (!_ended.TryGetValue(child.MapRun, out var run)) _ended[child.MapRun] = run = [];
        _children.Remove(child.Realm.Id, out var events);
        run.Add(new ChildExecution
        {
            ExecutionId = child.Realm.Id,
            Index = child.Index,
            Status = child.Status,
            Input = child.Realm.Input.ToJsonElement(),
            Output = child.Output.Kind is JsonataKind.Undefined ? null : child.Output.ToJsonElement(),
            Error = child.Error,
            Cause = child.Cause,
            StartTime = child.Realm.StartTime,
            StopTime = child.At,
            History = events ?? [],
        });
    }

    public void Ended(MapRunResult run)
    {
        if (request.History == HistoryMode.Off) return;
        run = _ended.Remove(run.MapRunArn, out var children) ? run with { Executions = children } : run;
        if (run.RedriveCount > 0 && _runs.FindIndex(earlier => earlier.MapRunArn == run.MapRunArn) is >= 0 and var index) _runs[index] = run.After(_runs[index]);
        else _runs.Add(run);
    }

    public ExecutionResult Result(ExecutionState state, DateTimeOffset now, TimeSpan wall) => new()
    {
        ExecutionId = state.Realm.Id,
        StateMachineId = state.Realm.StateMachineId,
        Name = state.Realm.Name,
        InputValue = state.Realm.Input,
        Status = state.Status,
        Output = state.Output.Kind is JsonataKind.Undefined ? null : state.Output.ToJsonElement(),
        Error = state.Error,
        Cause = state.Cause,
        StartTime = state.Realm.StartTime,
        StopTime = state.StopTime,
        RedriveCount = state.Realm.RedriveCount,
        RedriveTime = state.Realm.RedriveTime,
        RedriveStatusReason = Redrivability.Obstacle(state, now),
        RedriveStatus = Redrivability.Obstacle(state, now) is null ? RedriveStatus.Redrivable : RedriveStatus.NotRedrivable,
        VirtualDuration = now - state.Realm.StartTime,
        WallDuration = wall,
        History = _events,
        MapRuns = _runs,
    };
}
