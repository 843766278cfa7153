using System.Text.Json.Serialization;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>
/// All that an execution knows besides its plan: it can be written down between two events, read back, and go on as if nothing had been.
/// The history is not in it; it is among the effects.
/// </summary>
internal sealed class ExecutionState
{
    public required Realm Realm { get; set; }

    public required string? RoleArn { get; set; }

    public required string Region { get; set; }

    public required string Account { get; set; }

    /// <summary>The state of <see cref="Stepping.Chance"/>.</summary>
    public required ulong Chance { get; set; }

    /// <summary>How the service behaved on this day; null for today.</summary>
    public DateOnly? ServiceDate { get; set; }

    public ExecutionStatus Status { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? StopTime { get; set; }

    public JsonataValue Output { get; set; }

    public string? Error { get; set; }

    public string? Cause { get; set; }

    /// <summary>A Standard execution cannot be open for longer than a year.</summary>
    [JsonIgnore]
    public DateTimeOffset OpenUntil => Realm.IsExpress ? DateTimeOffset.MaxValue : Instants.Later(Realm.StartTime, TimeSpan.FromDays(365));

    /// <summary>The last ticket that was given; tickets tell the answers to tasks and timers apart.</summary>
    public int LastTicket { get; set; }

    public int LastCursor { get; set; }

    /// <summary>The ticket of the machine's own timeout.</summary>
    public int? TimeoutTicket { get; set; }

    /// <summary>When that is.</summary>
    public DateTimeOffset? TimeoutDue { get; set; }

    /// <summary>The cursors by their ids.</summary>
    public Dictionary<int, Cursor> Cursors { get; set; } = [];

    /// <summary>The outermost scope as it stood when the execution ended without success: a redrive goes on with it.</summary>
    public Cursor? Stopped { get; set; }

    /// <summary>Who waits for which ticket.</summary>
    [JsonIgnore]
    public Dictionary<int, Cursor> Waiting { get; } = [];

    /// <summary>The Express children of distributed Maps, by the tickets of their timeouts.</summary>
    [JsonIgnore]
    public Dictionary<int, Cursor> Deadlines { get; } = [];

    /// <summary>Cursors whose next state is to be entered.</summary>
    [JsonIgnore]
    public Queue<Cursor> Ready { get; } = new();

    /// <summary>Whether somebody still waits for a timer.</summary>
    public bool Awaits(TimerElapsed timer) => timer.Ticket == TimeoutTicket || Deadlines.ContainsKey(timer.Ticket)
        || (Waiting.TryGetValue(timer.Ticket, out var cursor) && cursor.Pending!.Due <= timer.At);

    /// <summary>Ties what was read back to the plan again.</summary>
    public void Relink(MachinePlan plan)
    {
        foreach (var cursor in Cursors.Values.OrderBy(cursor => cursor.Id))
        {
            Link(cursor, cursor.ParentId is { } parent ? Cursors[parent] : null, plan);
            if (cursor.Pending is { } pending) Waiting[pending.Ticket] = cursor;
            if (cursor is { Parent: not null, Own.TimeoutTicket: { } ticket }) Deadlines[ticket] = cursor;
            if (cursor.IsReady) Ready.Enqueue(cursor);
        }

        if (Stopped is not null) Link(Stopped, null, plan);
    }

    private void Link(Cursor cursor, Cursor? parent, MachinePlan plan)
    {
        cursor.Parent = parent;
        cursor.Realm = cursor.Own ?? parent?.Realm ?? Realm;
        if (parent is null) cursor.Realm = cursor.Own = Realm;
        var scope = parent is null ? plan.Root : (parent.Plan as FanPlan)?.Scope(cursor.Index);
        if (scope is null || !scope.States.TryGetValue(cursor.State, out var state))
            throw new InvalidOperationException($"The execution was written down by another definition: this one has no state '{cursor.State}' where it stands. Resume it on the machine that it began on.");
        (cursor.Scope, cursor.Plan) = (scope, state);
        foreach (var stopped in cursor.Fan?.Stopped.Values.AsEnumerable() ?? []) Link(stopped, cursor, plan);
    }
}
