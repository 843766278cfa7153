using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Nesting;

/// <summary>What a task gets from the execution that it started, as the service's integration shapes it.</summary>
internal static class NestedAnswers
{
    /// <summary>The answer to the start.</summary>
    public static JsonElement Started(string arn, DateTimeOffset start) => JsonElements.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("ExecutionArn", arn);
        json.WriteNumber("StartDate", start.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    });

    /// <summary>The end of a task that waited for the child's.</summary>
    public static TaskOutcome Ended(ExecutionResult child, bool isParsed)
    {
        var described = JsonElements.Of(json => Describe(json, child, isParsed));
        return child.Status == ExecutionStatus.Succeeded ? new TaskSucceeded(described) : new TaskFailed("States.TaskFailed", Cut(JsonStyle.Compact(described)));
    }

    public static TaskFailed Refused(string exception, string cause) => new($"StepFunctions.{exception}", cause);

    // Each level of nesting escapes the cause of the one below it again.
    private static string Cut(string cause) => cause.Length > FailureTexts.LongestCause ? cause[..FailureTexts.LongestCause] : cause;

    private static void Describe(Utf8JsonWriter json, ExecutionResult child, bool isParsed)
    {
        json.WriteStartObject();
        if (child.Cause is { } cause) json.WriteString("Cause", cause);
        if (child.Error is { } error) json.WriteString("Error", error);
        json.WriteString("ExecutionArn", child.ExecutionId);
        Document(json, "Input", child.Input, isParsed);
        json.WriteString("Name", child.Name);
        if (child.Output is { } output) Document(json, "Output", output, isParsed);
        json.WriteNumber("RedriveCount", child.RedriveCount);
        json.WriteString("RedriveStatus", ExecutionDescription.Text(child.RedriveStatus.ToString()));
        if (child.RedriveStatusReason is { } reason) json.WriteString("RedriveStatusReason", reason);
        json.WriteNumber("StartDate", child.StartTime.ToUnixTimeMilliseconds());
        json.WriteString("StateMachineArn", child.StateMachineId);
        json.WriteString("Status", ExecutionDescription.Text(child.Status.ToString()));
        if (child.StopTime is { } stop) json.WriteNumber("StopDate", stop.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, string name, JsonElement document, bool isParsed)
    {
        json.WritePropertyName(name);
        if (isParsed) document.WriteTo(json);
        else json.WriteStringValue(JsonStyle.Compact(document));
        json.WriteStartObject(name + "Details");
        json.WriteBoolean("Included", true);
        json.WriteEndObject();
    }
}
