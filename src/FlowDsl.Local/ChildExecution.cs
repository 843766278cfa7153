using System.Text.Json;
using FlowDsl.Local.History;

namespace FlowDsl.Local;

/// <summary>A child of a distributed Map: an execution of its own.</summary>
public sealed record ChildExecution
{
    /// <summary>Its ARN.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>The index of its item or batch.</summary>
    public required int Index { get; init; }

    /// <summary>How it ended.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>Its input.</summary>
    public required JsonElement Input { get; init; }

    /// <summary>Its output, when it succeeded.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The error's name, when it failed with one.</summary>
    public string? Error { get; init; }

    /// <summary>What happened, when it failed with a cause.</summary>
    public string? Cause { get; init; }

    /// <summary>When it began, by the execution's clock.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset StopTime { get; init; }

    /// <summary>Its own events.</summary>
    public required IReadOnlyList<HistoryEvent> History { get; init; }
}
