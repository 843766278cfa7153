using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The events of a task: three families, by what the resource is.</summary>
internal static class TaskHistory
{
    public static void Scheduled(Turn turn, Cursor cursor, TaskPlan plan, JsonElement arguments, long? timeout, long? heartbeat, JsonElement? credentials)
    {
        Record(turn, cursor, plan, "Scheduled", json =>
        {
            if (plan.Resource.Kind == "Task")
            {
                Names(json, plan);
                json.WriteString("region", turn.State.Region);
                json.WriteString("parameters", JsonStyle.Compact(arguments));
            }
            else
            {
                json.WriteString("resource", ((Asl.Model.TaskState)plan.State).Resource);
                json.Document("input", arguments);
            }

            if (timeout is { } seconds) json.WriteNumber("timeoutInSeconds", seconds);
            if (heartbeat is { } beat && plan.Resource.Kind != "LambdaFunction") json.WriteNumber("heartbeatInSeconds", beat);
            if (credentials is { ValueKind: JsonValueKind.Object } role && role.TryGetProperty("RoleArn", out var arn))
            {
                json.WriteStartObject("taskCredentials");
                json.WritePropertyName("roleArn");
                arn.WriteTo(json);
                json.WriteEndObject();
            }
        });
        if (plan.Resource.Kind == "Task") Record(turn, cursor, plan, "Started", json => Names(json, plan));
        else turn.Record(cursor, plan.Resource.Kind + "Started", plan.Resource.Kind == "Activity" ? "activityStartedEventDetails" : null);
    }

    public static void Submitted(Turn turn, Cursor cursor, TaskPlan plan, JsonElement answer) => Record(turn, cursor, plan, "Submitted", json =>
    {
        Names(json, plan);
        json.Document("output", answer);
    });

    public static void Succeeded(Turn turn, Cursor cursor, TaskPlan plan, JsonElement result) => Record(turn, cursor, plan, "Succeeded", json =>
    {
        if (plan.Resource.Kind == "Task") Names(json, plan);
        json.Document("output", result);
    });

    public static void Failed(Turn turn, Cursor cursor, TaskPlan plan, string error, string cause) => Record(turn, cursor, plan, "Failed", json =>
    {
        if (plan.Resource.Kind == "Task") Names(json, plan);
        json.Problem(error, cause);
    });

    public static void TimedOut(Turn turn, Cursor cursor, TaskPlan plan) => Record(turn, cursor, plan, "TimedOut", json =>
    {
        if (plan.Resource.Kind == "Task") Names(json, plan);
        json.Problem(ErrorNames.Timeout, null);
    });

    private static void Names(Utf8JsonWriter json, TaskPlan plan)
    {
        json.WriteString("resourceType", plan.Resource.Type);
        json.WriteString("resource", plan.Resource.Action);
    }

    private static void Record(Turn turn, Cursor cursor, TaskPlan plan, string what, Action<Utf8JsonWriter> details)
    {
        var type = plan.Resource.Kind + what;
        turn.Record(cursor, type, $"{char.ToLowerInvariant(type[0])}{type[1..]}EventDetails", details);
    }
}
