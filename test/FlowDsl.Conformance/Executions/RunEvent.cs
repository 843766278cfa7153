using System.Text.Json;

namespace FlowDsl.Conformance.Executions;

/// <summary>One event of a history, as GetExecutionHistory gives it.</summary>
/// <param name="Id">1, 2, 3 …; 0 where the recording masked it.</param>
/// <param name="PreviousId">The event that led to it.</param>
/// <param name="Type">Its type.</param>
/// <param name="DetailsName">The name of the member with its details; null for none.</param>
/// <param name="Details">The details.</param>
public sealed record RunEvent(long Id, long PreviousId, string Type, string? DetailsName, JsonElement? Details)
{
    /// <summary>Reads a recorded one.</summary>
    public static RunEvent Of(JsonElement recorded)
    {
        var details = recorded.EnumerateObject().Where(member => member.Name.EndsWith("Details", StringComparison.Ordinal)).ToList();
        return new RunEvent(
            recorded.GetProperty("id") is { ValueKind: JsonValueKind.Number } id ? id.GetInt64() : 0,
            recorded.GetProperty("previousEventId").GetInt64(),
            recorded.GetProperty("type").GetString()!,
            details.Count == 0 ? null : details[0].Name,
            details.Count == 0 ? null : details[0].Value);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}<-{PreviousId} {Type}";
}
