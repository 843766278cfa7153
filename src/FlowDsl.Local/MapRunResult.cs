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

    /// <summary>How often it was redriven.</summary>
    public int RedriveCount { get; init; }

    /// <summary>When it was last redriven.</summary>
    public DateTimeOffset? RedriveTime { get; init; }

    /// <summary>What became of its items.</summary>
    public MapRunCounts ItemCounts { get; init; } = new();

    /// <summary>What became of its children, each of which may have a batch of items.</summary>
    public MapRunCounts ExecutionCounts { get; init; } = new();

    /// <summary>This run, redriven, with what it did before that: a child that was redriven has its whole history.</summary>
    internal MapRunResult After(MapRunResult earlier)
    {
        var before = earlier.Executions.ToDictionary(child => child.ExecutionId);
        var again = Executions.Select(child => before.Remove(child.ExecutionId, out var first) ? child with { History = [.. first.History, .. child.History] } : child).ToList();
        return this with { Executions = [.. earlier.Executions.Where(child => before.ContainsKey(child.ExecutionId)), .. again] };
    }
}
