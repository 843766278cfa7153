using System.Text.Json;

namespace FlowDsl.Local.Stepping;

/// <summary>
/// All that an execution knows besides its plan: it can be written down between two events, read back, and go on as if nothing had been.
/// The history is not in it; it is among the effects.
/// </summary>
internal sealed class ExecutionState
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string StateMachineId { get; set; }

    public required string StateMachineName { get; set; }

    public required string RoleArn { get; set; }

    public required string Region { get; set; }

    public required JsonElement Input { get; set; }

    public required DateTimeOffset StartTime { get; set; }

    /// <summary>The state of <see cref="Stepping.Chance"/>.</summary>
    public required ulong Chance { get; set; }

    public ExecutionStatus Status { get; set; }

    public JsonElement? Output { get; set; }

    public string? Error { get; set; }

    public string? Cause { get; set; }

    public long LastEvent { get; set; }

    /// <summary>The last ticket that was given; tickets tell the answers to tasks and timers apart.</summary>
    public int LastTicket { get; set; }

    public int LastCursor { get; set; }

    /// <summary>The ticket of the machine's own timeout.</summary>
    public int? TimeoutTicket { get; set; }

    public List<Cursor> Cursors { get; set; } = [];
}
