using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The context object: <c>$states.context</c>.</summary>
internal static class ContextObject
{
    public static JsonElement Of(ExecutionState execution, Cursor cursor, StatePlan plan, JsonElement? mapItem) => JsonElements.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("Execution");
        json.WriteString("Id", execution.Id);
        json.WritePropertyName("Input");
        execution.Input.WriteTo(json);
        json.WriteString("Name", execution.Name);
        json.WriteString("RoleArn", execution.RoleArn);
        json.WriteString("StartTime", Time(execution.StartTime));
        json.WriteNumber("RedriveCount", 0);
        json.WriteEndObject();
        json.WriteStartObject("State");
        json.WriteString("EnteredTime", Time(cursor.EnteredAt));
        json.WriteString("Name", cursor.State);
        if (plan is FalliblePlan) json.WriteNumber("RetryCount", cursor.RetryCount);
        json.WriteEndObject();
        json.WriteStartObject("StateMachine");
        json.WriteString("Id", execution.StateMachineId);
        json.WriteString("Name", execution.StateMachineName);
        json.WriteEndObject();
        if (cursor.TaskToken is { } token)
        {
            json.WriteStartObject("Task");
            json.WriteString("Token", token);
            json.WriteEndObject();
        }

        if (mapItem is { } item)
        {
            json.WriteStartObject("Map");
            json.WritePropertyName("Item");
            item.WriteTo(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    /// <summary>ISO 8601 in UTC, with milliseconds only when there are any.</summary>
    public static string Time(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return utc.ToString(utc.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }
}
