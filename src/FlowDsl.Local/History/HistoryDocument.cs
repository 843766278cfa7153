using System.Text.Json;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.History;

/// <summary>
/// A history as GetExecutionHistory answers it, so that tools for the one read the other.
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html.
/// </summary>
/// <param name="Events">The events, in order.</param>
public sealed record HistoryDocument(IReadOnlyList<HistoryEvent> Events)
{
    private static readonly string[] s_data = ["input", "inputDetails", "output", "outputDetails"];

    /// <summary>Whether the last event comes first.</summary>
    public bool ReverseOrder { get; init; }

    /// <summary>Whether the events' inputs and outputs are there.</summary>
    public bool IncludeExecutionData { get; init; } = true;

    /// <summary>How times are written; if nothing is said, as the AWS CLI prints them.</summary>
    public TimeFormat Times { get; init; }

    /// <summary>The document as JSON, with a line end at the end.</summary>
    public string ToJson() => JsonStyle.Document(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("events");
        foreach (var one in ReverseOrder ? Events.Reverse() : Events) Write(json, one);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, HistoryEvent one)
    {
        json.WriteStartObject();
        Times.Write(json, "timestamp", one.Timestamp);
        json.WriteString("type", one.Type);
        json.WriteNumber("id", one.Id);
        json.WriteNumber("previousEventId", one.PreviousEventId);
        if (one.DetailsName is { } name)
        {
            json.WritePropertyName(name);
            if (IncludeExecutionData) one.WriteDetails(json);
            else WithoutData(json, one.Details!.Value);
        }

        json.WriteEndObject();
    }

    private static void WithoutData(Utf8JsonWriter json, JsonElement details)
    {
        json.WriteStartObject();
        foreach (var member in details.EnumerateObject().Where(member => !s_data.Contains(member.Name))) member.WriteTo(json);
        json.WriteEndObject();
    }
}
