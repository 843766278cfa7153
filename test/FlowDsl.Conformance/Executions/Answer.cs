using System.Text.Json;
using FlowDsl.Conformance.Comparing;

namespace FlowDsl.Conformance.Executions;

/// <summary>What a task answered.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Output">The raw result, when it succeeded.</param>
/// <param name="Error">The error's name, when it failed; null when none was given.</param>
/// <param name="Cause">Its cause; null when none was given.</param>
/// <param name="Submitted">The answer to the submission, of <c>.sync</c> and <c>.waitForTaskToken</c>.</param>
public sealed record Answer(AnswerKind Kind, JsonElement? Output, string? Error, string? Cause, JsonElement? Submitted)
{
    internal static Answer Of(JsonElement mock, Masks masks) => new(
        mock.GetProperty("outcome").GetString() switch
        {
            "succeeded" => AnswerKind.Succeeded,
            "failed" => AnswerKind.Failed,
            "timedOut" => AnswerKind.TimedOut,
            "scheduleFailed" => AnswerKind.ScheduleFailed,
            "startFailed" => AnswerKind.StartFailed,
            "submitFailed" => AnswerKind.SubmitFailed,
            var other => throw new InvalidDataException($"'{other}' is no outcome of a task"),
        },
        Bound(mock, "output", masks),
        Text(mock, "error", masks),
        Text(mock, "cause", masks),
        Bound(mock, "submittedOutput", masks));

    private static JsonElement? Bound(JsonElement mock, string name, Masks masks) =>
        mock.TryGetProperty(name, out var value) ? JsonElement.Parse(masks.Bind(value.GetRawText())) : null;

    private static string? Text(JsonElement mock, string name, Masks masks) => !mock.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : masks.Bind(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
}
