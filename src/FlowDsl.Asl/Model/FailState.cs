using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Ends its scope with an error.</summary>
public sealed record FailState : State
{
    /// <inheritdoc/>
    public override string Type => "Fail";

    /// <summary>The error's name: a text, or in JSONata an expression for one.</summary>
    public JsonElement? Error { get; init; }

    /// <summary>What happened, for a person: a text, or in JSONata an expression for one.</summary>
    public JsonElement? Cause { get; init; }
}
