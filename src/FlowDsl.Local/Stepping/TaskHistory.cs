using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The events of a task: three families, by what the resource is.</summary>
internal static class TaskHistory
{
    public static void Scheduled(Turn turn, Cursor cursor, TaskPlan plan, JsonataValue arguments, long? timeout, long? heartbeat, string? role)
    {
        var region = turn.State.Region;
        Record(turn, cursor, plan, "Scheduled", json =>
        {
            if (plan.Resource.Kind == ResourceName.Service)
            {
                Names(json, plan);
                json.WriteString("region", region);
                json.WriteString("parameters", arguments.ToJson());
            }
            else
            {
                json.WriteString("resource", plan.ResourceText);
                json.Document("input", arguments);
            }

            if (timeout is { } seconds) json.WriteNumber("timeoutInSeconds", seconds);
            if (heartbeat is { } beat && plan.Resource.Kind != ResourceName.Function) json.WriteNumber("heartbeatInSeconds", beat);
            if (role is not null)
            {
                json.WriteStartObject("taskCredentials");
                json.WriteString("roleArn", role);
                json.WriteEndObject();
            }
        });
        // An activity starts when a worker takes it.
        if (plan.Resource.Kind != ResourceName.Activity) Started(turn, cursor, plan, null);
    }

    public static void Started(Turn turn, Cursor cursor, TaskPlan plan, string? worker)
    {
        if (plan.Resource.Kind == ResourceName.Function) turn.Record(cursor, "LambdaFunctionStarted");
        else Record(turn, cursor, plan, "Started", json =>
        {
            if (plan.Resource.Kind == ResourceName.Service) Names(json, plan);
            else if (worker is not null) json.WriteString("workerName", worker);
        });
    }

    public static void Submitted(Turn turn, Cursor cursor, TaskPlan plan, JsonataValue answer) => Record(turn, cursor, plan, "Submitted", json =>
    {
        Names(json, plan);
        json.Document("output", answer);
    });

    public static void Succeeded(Turn turn, Cursor cursor, TaskPlan plan, JsonataValue result) => Record(turn, cursor, plan, "Succeeded", json =>
    {
        if (plan.Resource.Kind == ResourceName.Service) Names(json, plan);
        json.Document("output", result);
    });

    public static void Failed(Turn turn, Cursor cursor, TaskPlan plan, string? error, string? cause) => Record(turn, cursor, plan, "Failed", json =>
    {
        if (plan.Resource.Kind == ResourceName.Service) Names(json, plan);
        json.Problem(error, cause);
    });

    public static void TimedOut(Turn turn, Cursor cursor, TaskPlan plan) => Record(turn, cursor, plan, "TimedOut", json =>
    {
        if (plan.Resource.Kind == ResourceName.Service) Names(json, plan);
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
