using System.Text.Json;

namespace FlowDsl.Local.History;

/// <summary>One event of an execution's history, as GetExecutionHistory gives it.</summary>
public sealed record HistoryEvent
{
    /// <summary>1, 2, 3 … in the order in which the events happened.</summary>
    public required long Id { get; init; }

    /// <summary>The event that led to this one within its branch or iteration; 0 for none.</summary>
    public required long PreviousEventId { get; init; }

    /// <summary>The execution's clock.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The type, such as <c>TaskStateEntered</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the member that holds the details, such as <c>stateEnteredEventDetails</c>; null when the type has none.</summary>
    public string? DetailsName { get; init; }

    /// <summary>The details; documents within them (<c>input</c>, <c>output</c>, <c>parameters</c>) are JSON text, as AWS has them.</summary>
    public JsonElement? Details { get; init; }
}
