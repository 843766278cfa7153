using System.Text.Json;

namespace FlowDsl.Local.Tasks;

/// <summary>One attempt at a Task state.</summary>
public sealed record TaskInvocation
{
    /// <summary>The ARN of the execution.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>The name of the Task state.</summary>
    public required string StateName { get; init; }

    /// <summary>The state's Resource, as it stands in the definition.</summary>
    public required string Resource { get; init; }

    /// <summary>The request: the evaluated Arguments, or the state's input when it has none.</summary>
    public required JsonElement Arguments { get; init; }

    /// <summary>1 for the first attempt of this visit to the state, one more for each retry.</summary>
    public required int Attempt { get; init; }

    /// <summary>The execution's clock when the attempt starts.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The indexes of the Map iterations around the state, the innermost first; empty outside of Maps.</summary>
    public IReadOnlyList<int> Iterations { get; init; } = [];
}
