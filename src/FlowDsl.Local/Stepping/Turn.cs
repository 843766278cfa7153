using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>One step in the making: the state that it changes and where its effects go.</summary>
internal sealed class Turn(MachinePlan plan, ExecutionState state, IEffects effects, DateTimeOffset now)
{
    private const int MaxEvents = 25_000;

    public ExecutionState State => state;

    public DateTimeOffset Now => now;

    public Chance Chance { get; } = new() { State = state.Chance };

    public MachinePlan Plan => plan;

    public IEffects Effects => effects;

    public bool WantsNotices => effects.WantsNotices;

    public IStateProbe? Probe => effects.Probe;

    public void Tell(ExecutionNotice notice) => effects.Noticed(notice);

    /// <summary>Appends to the history of an execution.</summary>
    /// <exception cref="HistoryFull">There is room only for the execution's end.</exception>
    public long Record(Realm realm, long previous, string type, EventDetails? details = null)
    {
        if (realm.LastEvent >= MaxEvents - 1 && !realm.IsExpress && !type.StartsWith("Execution", StringComparison.Ordinal)) throw new HistoryFull(realm);
        realm.LastEvent++;
        if (effects.WantsHistory) effects.Recorded(realm, new HistoryEvent(realm.LastEvent, previous, now, type, details));
        return realm.LastEvent;
    }

    /// <summary>Appends to the history of one scope.</summary>
    public void Record(Cursor cursor, string type, EventDetails? details = null) => cursor.LastEvent = Record(cursor.Realm, cursor.LastEvent, type, details);

    public void Record(Cursor cursor, string type, string detailsName, Action<Utf8JsonWriter> details) =>
        Record(cursor, type, effects.WantsHistory ? new EventDetails.Other(detailsName, details) : null);

    public Cursor AddCursor(Cursor? parent, int index, ScopePlan scope, JsonataValue input, long lastEvent, Realm? own = null)
    {
        var cursor = new Cursor
        {
            Id = ++state.LastCursor,
            ParentId = parent?.Id,
            Parent = parent,
            Index = index,
            Scope = scope,
            State = scope.StartAt,
            Input = input,
            LastEvent = lastEvent,
            Own = own,
            Realm = own ?? parent!.Realm,
        };
        state.Cursors.Add(cursor.Id, cursor);
        MakeReady(cursor);
        return cursor;
    }

    /// <summary>The cursor's next state is to be entered.</summary>
    public void MakeReady(Cursor cursor)
    {
        cursor.EnteredEvent = 0;
        cursor.IsReady = true;
        state.Ready.Enqueue(cursor);
    }

    /// <summary>The work of the cursor's state, which was entered before, is to be done again.</summary>
    public void MakeReadyAgain(Cursor cursor)
    {
        cursor.IsReady = cursor.IsAgain = true;
        state.Ready.Enqueue(cursor);
    }

    public void Remove(Cursor cursor)
    {
        Forget(cursor);
        if (cursor.Own?.TimeoutTicket is { } ticket) state.Deadlines.Remove(ticket);
        cursor.IsReady = cursor.IsAgain = false;
        state.Cursors.Remove(cursor.Id);
    }

    /// <summary>A scope is over without success: what is around it keeps it for a redrive.</summary>
    public void Stop(Cursor cursor)
    {
        Remove(cursor);
        // Nothing within an Express execution is taken up again: it starts anew as a whole.
        if (!cursor.Realm.IsExpress && effects.Probe is null) cursor.Parent!.Fan!.Stopped[cursor.Index] = cursor;
    }

    /// <summary>The cursor waits from now on.</summary>
    public Pending Wait(Cursor cursor, PendingKind kind, DateTimeOffset? due)
    {
        var pending = new Pending(kind, ++state.LastTicket, due);
        Keep(cursor, pending);
        return pending;
    }

    public void Keep(Cursor cursor, Pending pending)
    {
        cursor.Pending = pending;
        state.Waiting[pending.Ticket] = cursor;
        if (pending.Due is { } due) effects.TimerSet(pending.Ticket, due);
    }

    /// <summary>The cursor waits no longer.</summary>
    public void Forget(Cursor cursor)
    {
        if (cursor.Pending is { } pending) state.Waiting.Remove(pending.Ticket);
        cursor.Pending = null;
    }

    /// <summary>The scopes within a Parallel or Map, in the order in which they began.</summary>
    public List<Cursor> Children(Cursor cursor) => [.. state.Cursors.Values.Where(other => other.Parent == cursor).OrderBy(other => other.Id)];

    /// <summary>What the fields of the cursor's state can read.</summary>
    public Surroundings Surroundings(Cursor cursor, JsonataValue root) => new(this, cursor) { Root = root };
}
