using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Waits for a time or until an instant. Exactly one of the four is set in a valid state.</summary>
public sealed record WaitState : ContinuingState
{
    /// <inheritdoc/>
    public override string Type => "Wait";

    /// <summary>A whole number of seconds from 0 to 99999999, or in JSONata an expression for one.</summary>
    public JsonElement? Seconds { get; init; }

    /// <summary>An RFC 3339 text with a zone, or in JSONata an expression for one. An instant that is past is no wait.</summary>
    public JsonElement? Timestamp { get; init; }

    /// <summary>JSONPath: a reference path to the seconds.</summary>
    public JsonElement? SecondsPath { get; init; }

    /// <summary>JSONPath: a reference path to the instant.</summary>
    public JsonElement? TimestampPath { get; init; }
}
