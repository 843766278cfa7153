using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.History;

/// <summary>One event of an execution's history, as GetExecutionHistory gives it.</summary>
public sealed class HistoryEvent
{
    private readonly EventDetails? _details;

    internal HistoryEvent(long id, long previous, DateTimeOffset timestamp, string type, EventDetails? details) =>
        (Id, PreviousEventId, Timestamp, Type, _details) = (id, previous, timestamp, type, details);

    /// <summary>1, 2, 3 … in the order in which the events happened.</summary>
    public long Id { get; }

    /// <summary>The event that led to this one within its branch or iteration; 0 for none.</summary>
    public long PreviousEventId { get; }

    /// <summary>The execution's clock.</summary>
    public DateTimeOffset Timestamp { get; }

    /// <summary>The type, such as <c>TaskStateEntered</c>.</summary>
    public string Type { get; }

    /// <summary>The name of the member that holds the details, such as <c>stateEnteredEventDetails</c>; null when the type has none.</summary>
    public string? DetailsName => _details?.Name;

    /// <summary>The details; documents within them (<c>input</c>, <c>output</c>, <c>parameters</c>) are JSON text, as AWS has them. Made at each call.</summary>
    public JsonElement? Details => _details is null ? null : JsonElements.Of(WriteDetails);

    /// <summary>The event in one line, for logs and debuggers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Timestamp:O} {Id} ({PreviousEventId}) {Type} {(Details is { } details ? details.GetRawText() : "")}").TrimEnd();

    internal void WriteDetails(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        _details?.Write(json);
        json.WriteEndObject();
    }
}
