using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>One step in the making: the state that it changes and the effects that it has.</summary>
internal sealed class Turn(MachinePlan plan, ExecutionState state, DateTimeOffset now)
{
    private const int MaxEvents = 25_000;
    private readonly List<Effect> _effects = [];

    public ExecutionState State { get; } = state;

    public DateTimeOffset Now { get; } = now;

    /// <summary>Cursors whose next state is to be entered.</summary>
    public Queue<Cursor> Ready { get; } = new();

    public Chance Chance { get; } = new() { State = state.Chance };

    public MachinePlan Plan => plan;

    public IReadOnlyList<Effect> Effects => _effects;

    public void Do(Effect effect) => _effects.Add(effect);

    public void Tell(ExecutionNotice notice) => _effects.Add(new NoticeGiven(notice));

    /// <summary>Appends to the history.</summary>
    /// <exception cref="HistoryFull">There is room only for the execution's end.</exception>
    public long Record(long previous, string type, string? detailsName = null, Action<Utf8JsonWriter>? details = null)
    {
        if (State.LastEvent >= MaxEvents - 1 && !type.StartsWith("Execution", StringComparison.Ordinal)) throw new HistoryFull();
        var element = detailsName is null ? (JsonElement?)null : JsonElements.Of(json =>
        {
            json.WriteStartObject();
            details?.Invoke(json);
            json.WriteEndObject();
        });
        _effects.Add(new HistoryRecorded(new HistoryEvent
        {
            Id = ++State.LastEvent,
            PreviousEventId = previous,
            Timestamp = Now,
            Type = type,
            DetailsName = detailsName,
            Details = element,
        }));
        return State.LastEvent;
    }

    /// <summary>Appends to the history of one scope.</summary>
    public void Record(Cursor cursor, string type, string? detailsName = null, Action<Utf8JsonWriter>? details = null) =>
        cursor.LastEvent = Record(cursor.LastEvent, type, detailsName, details);

    public Cursor AddCursor(Cursor? parent, int index, string startAt, JsonElement input, long lastEvent)
    {
        var cursor = new Cursor { Id = ++State.LastCursor, Parent = parent?.Id, Index = index, State = startAt, Input = input, LastEvent = lastEvent };
        State.Cursors.Add(cursor);
        Ready.Enqueue(cursor);
        return cursor;
    }

    public Cursor? Parent(Cursor cursor) => cursor.Parent is { } id ? State.Cursors.Find(other => other.Id == id) : null;

    public ScopePlan ScopeOf(Cursor cursor) => Parent(cursor) is { } parent ? ((FanPlan)PlanOf(parent)).Scope(cursor.Index) : plan.Root;

    public StatePlan PlanOf(Cursor cursor) => ScopeOf(cursor).States[cursor.State];

    /// <summary>What an expression of the cursor's state can read.</summary>
    public Surroundings Surroundings(Cursor cursor, JsonElement? result = null, JsonElement? errorOutput = null, JsonElement? mapItem = null) =>
        new(cursor.Input, () => ContextObject.Of(State, cursor, PlanOf(cursor), mapItem), Variables(cursor), Now, Chance) { Result = result, ErrorOutput = errorOutput };

    private Dictionary<string, JsonElement> Variables(Cursor cursor)
    {
        if (Parent(cursor) is not { } parent) return cursor.Variables;
        var variables = new Dictionary<string, JsonElement>(Variables(parent));
        foreach (var (name, value) in cursor.Variables) variables[name] = value;
        return variables;
    }
}
