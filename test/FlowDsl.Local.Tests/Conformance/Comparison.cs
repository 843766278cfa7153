using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.History;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>Says in what a result differs from what was recorded; null for nothing.</summary>
internal sealed class Comparison(RecordedCase recorded, Placeholders placeholders, ExecutionResult result)
{
    public string? Outcome()
    {
        var status = recorded.Recorded.GetProperty("status").GetString();
        if (!string.Equals(status?.Replace("_", "", StringComparison.Ordinal), result.Status.ToString(), StringComparison.OrdinalIgnoreCase))
            return $"{status} there, {result.Status} here ({result.Error}: {result.Cause})";
        if (status == "FAILED")
        {
            var error = recorded.Recorded.TryGetProperty("error", out var name) ? name.GetString() : null;
            return error == result.Error ? null : $"error {error} there, {result.Error} here";
        }

        if (status != "SUCCEEDED" || placeholders.Match(recorded.Recorded.GetProperty("output"), result.Output!.Value)) return null;
        return $"output {recorded.Recorded.GetProperty("output").GetRawText()} there, {result.Output.Value.GetRawText()} here";
    }

    public string? Trace()
    {
        if (!recorded.Recorded.TryGetProperty("stateTrace", out var trace)) return null;
        var there = trace.EnumerateArray().Where(step => step.GetProperty("event").GetString() is "entered" or "exited")
            .Select(step => $"{step.GetProperty("event").GetString()} {step.GetProperty("name").GetString()}");
        var here = result.History.Where(step => step.DetailsName is "stateEnteredEventDetails" or "stateExitedEventDetails")
            .Select(step => $"{(step.DetailsName == "stateEnteredEventDetails" ? "entered" : "exited")} {step.Details!.Value.GetProperty("name").GetString()}");
        if (!recorded.OrderIsReliable) (there, here) = (there.Order(StringComparer.Ordinal), here.Order(StringComparer.Ordinal));
        return there.SequenceEqual(here) ? null : $"trace {string.Join(", ", there)} there, {string.Join(", ", here)} here";
    }

    /// <summary>Only where the order of events says something.</summary>
    public string? Events()
    {
        if (!recorded.OrderIsReliable || !recorded.Recorded.TryGetProperty("events", out var events)) return null;
        var there = events.EnumerateArray().ToList();
        for (var i = 0; i < Math.Min(there.Count, result.History.Count); i++)
            if (!Same(there[i], result.History[i])) return $"event {there[i].GetRawText()} there, {Text(result.History[i])} here";
        return there.Count == result.History.Count ? null : $"{there.Count} events there, {result.History.Count} here";
    }

    private bool Same(JsonElement there, HistoryEvent here)
    {
        if (there.GetProperty("type").GetString() != here.Type || there.GetProperty("id").GetInt64() != here.Id
            || there.GetProperty("previousEventId").GetInt64() != here.PreviousEventId) return false;
        var details = there.EnumerateObject().Where(member => member.Name.EndsWith("Details", StringComparison.Ordinal)).ToList();
        if (details.Count == 0) return here.DetailsName is null;
        return details[0].Name == here.DetailsName && placeholders.Match(details[0].Value, here.Details!.Value);
    }

    private static string Text(HistoryEvent here) => $"{here.Id}({here.PreviousEventId}) {here.Type} {(here.Details is { } details ? JsonStyle.Compact(details) : "")}";
}
