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

    /// <summary>JSONPath: a reference path to the error's name, or an intrinsic function that makes it.</summary>
    public JsonElement? ErrorPath { get; init; }

    /// <summary>JSONPath: a reference path to the cause, or an intrinsic function that makes it.</summary>
    public JsonElement? CausePath { get; init; }
}
