using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Hands its input, or its Output, on.</summary>
public sealed record PassState : ContinuingState
{
    /// <inheritdoc/>
    public override string Type => "Pass";

    /// <summary>JSONPath: a payload template, the result where <see cref="Result"/> is null.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>JSONPath: the result as it is written: nothing in it is evaluated.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>JSONPath: where in the raw input the result is placed. Null: instead of the input; a JSON null: nowhere.</summary>
    public JsonElement? ResultPath { get; init; }
}
