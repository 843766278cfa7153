namespace FlowDsl.Local;

/// <summary>What a distributed Map ran: each try of the state is a Map Run of its own.</summary>
/// <param name="MapRunArn">Its ARN.</param>
/// <param name="Executions">Its children, in the order in which they ended.</param>
public sealed record MapRunResult(string MapRunArn, IReadOnlyList<ChildExecution> Executions)
{
    /// <summary>How it ended.</summary>
    public ExecutionStatus Status { get; init; }

    /// <summary>When it began, by the execution's clock.</summary>
    public DateTimeOffset StartTime { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset StopTime { get; init; }

    /// <summary>What became of its items.</summary>
    public MapRunCounts ItemCounts { get; init; } = new();

    /// <summary>What became of its children, each of which may have a batch of items.</summary>
    public MapRunCounts ExecutionCounts { get; init; } = new();
}
