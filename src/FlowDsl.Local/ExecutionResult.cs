using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.History;

namespace FlowDsl.Local;

/// <summary>How an execution went.</summary>
public sealed record ExecutionResult
{
    /// <summary>The execution's ARN.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>The machine's ARN.</summary>
    public required string StateMachineId { get; init; }

    /// <summary>The execution's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its input.</summary>
    public JsonElement Input => InputValue.ToJsonElement();

    /// <summary>How it ended; <see cref="ExecutionStatus.Running"/> only of an execution that is looked at while it is under way.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>The output, when it succeeded.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The error's name, or the one that it was stopped with; null when it succeeded or timed out, for a stop without one, and for a Fail state without one.</summary>
    public string? Error { get; init; }

    /// <summary>What happened; null as above, and for a task's timeout.</summary>
    public string? Cause { get; init; }

    /// <summary>What its clock said at its start.</summary>
    public DateTimeOffset StartTime { get; init; }

    /// <summary>What its clock said at its end; null while it goes on.</summary>
    public DateTimeOffset? StopTime { get; init; }

    /// <summary>How often it was redriven.</summary>
    public int RedriveCount { get; init; }

    /// <summary>When it was last redriven.</summary>
    public DateTimeOffset? RedriveTime { get; init; }

    /// <summary>Whether it can be redriven now.</summary>
    public RedriveStatus RedriveStatus { get; init; }

    /// <summary>Why it cannot be redriven, in the API's words; null when it can.</summary>
    public string? RedriveStatusReason { get; init; }

    /// <summary>How long it took by its own clock.</summary>
    public required TimeSpan VirtualDuration { get; init; }

    /// <summary>How long it really took.</summary>
    public required TimeSpan WallDuration { get; init; }

    /// <summary>All events, in order; none when the request has the history off.</summary>
    public required IReadOnlyList<HistoryEvent> History { get; init; }

    /// <summary>What distributed Maps ran, in the order in which they ended; none when the request has the history off.</summary>
    public IReadOnlyList<MapRunResult> MapRuns { get; init; } = [];

    /// <summary>The executions that its tasks started of the machines in <see cref="LocalOptions.StateMachines"/>, in the order in which they ended; none with the history off.</summary>
    public IReadOnlyList<ExecutionResult> Nested { get; init; } = [];

    internal JsonataValue InputValue { get; init; }
}
