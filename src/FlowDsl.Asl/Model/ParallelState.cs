using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Runs its branches side by side on the same input; its result is the array of their outputs.</summary>
public sealed record ParallelState : FallibleState
{
    /// <inheritdoc/>
    public override string Type => "Parallel";

    /// <summary>The branches, in the order of their results.</summary>
    public required IReadOnlyList<Branch> Branches { get; init; }

    /// <summary>JSONata: the input of every branch. Null: the state's input.</summary>
    public JsonElement? Arguments { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<StateScope> InnerScopes => Branches;
}
