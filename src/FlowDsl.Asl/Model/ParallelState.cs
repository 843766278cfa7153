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

    /// <summary>JSONPath: a payload template for the input of every branch. Null: the state's input.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>JSONPath: a payload template over the raw result. Null: the result as it is.</summary>
    public JsonElement? ResultSelector { get; init; }

    /// <summary>JSONPath: where in the raw input the result is placed. Null: instead of the input; a JSON null: nowhere.</summary>
    public JsonElement? ResultPath { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<StateScope> InnerScopes => Branches;
}
