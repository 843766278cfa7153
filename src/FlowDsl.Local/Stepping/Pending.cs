using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>What a cursor waits for, and until when.</summary>
/// <param name="Kind">What it waits for.</param>
/// <param name="Ticket">What tells the answer apart from others.</param>
/// <param name="Due">When it is over, if it ends by itself.</param>
internal sealed record Pending(PendingKind Kind, int Ticket, DateTimeOffset? Due)
{
    /// <summary>When a task's whole time is over; its heartbeat may end sooner.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>When a task's attempt began.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>What a task was asked: it is asked again when an execution that was written down goes on.</summary>
    public JsonataValue Arguments { get; init; }

    /// <summary>The role that a task's Credentials name.</summary>
    public string? RoleArn { get; init; }

    /// <summary>For an activity: no worker has taken it yet.</summary>
    public bool IsOffered { get; init; }

    /// <summary>For an activity: what its worker was given to answer with.</summary>
    public string? WorkerToken { get; init; }

    /// <summary>How long a task may go without a heartbeat.</summary>
    public TimeSpan? Heartbeat { get; init; }

    /// <summary>Whether it is for want of a heartbeat that it ends when it is due.</summary>
    public bool EndsForHeartbeat() => Heartbeat is not null && (Deadline is null || Due < Deadline);
}
