using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>A call of a service.</summary>
internal sealed class TaskNode(string name, SourcePlace place) : Node(name, place)
{
    public required string Resource { get; init; }

    /// <summary>What the service is sent.</summary>
    public required Expr? Arguments { get; init; }

    /// <summary>What the step's value is, read from <c>$states.result</c>.</summary>
    public required Expr ResultValue { get; init; }

    public required WorkflowVariable Result { get; init; }

    public required IReadOnlyList<Retry> Retries { get; init; }

    public TimeSpan? Timeout { get; init; }

    public TimeSpan? Heartbeat { get; init; }

    public List<CatchClause> Catches { get; } = [];
}
