using System.Globalization;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The context object: <c>$states.context</c>, <c>$$</c>.</summary>
internal static class ContextObject
{
    public static JsonataValue Of(Turn turn, Cursor cursor, JsonataValue map)
    {
        if (turn.Probe is { Context: { Kind: not JsonataKind.Undefined } given }) return map.Kind is JsonataKind.Undefined ? given : given.WithMember("Map", map);
        var realm = cursor.Realm;
        if (realm.ExecutionContext.Kind is JsonataKind.Undefined)
        {
            realm.ExecutionContext = Execution(realm, turn.State);
            realm.MachineContext = JsonataValue.ObjectOf(new("Id", JsonataValue.From(realm.StateMachineId)), new("Name", JsonataValue.From(realm.StateMachineName)));
        }

        var members = new List<KeyValuePair<string, JsonataValue>>(5)
        {
            new("Execution", realm.ExecutionContext), new("State", State(cursor)), new("StateMachine", realm.MachineContext),
        };
        if (cursor.TaskToken is { } token) members.Add(new("Task", JsonataValue.ObjectOf(new KeyValuePair<string, JsonataValue>("Token", JsonataValue.From(token)))));
        if (map.Kind is not JsonataKind.Undefined) members.Add(new("Map", map));
        return JsonataValue.Object(members);
    }

    /// <summary>ISO 8601 in UTC, with milliseconds only when there are any.</summary>
    public static string Time(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return utc.ToString(utc.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    private static JsonataValue Execution(Realm realm, ExecutionState state)
    {
        var members = new List<KeyValuePair<string, JsonataValue>>(7)
        {
            new("Id", JsonataValue.From(realm.Id)), new("Input", realm.Input), new("Name", JsonataValue.From(realm.Name)), new("RoleArn", JsonataValue.From(state.RoleArn)),
            new("StartTime", JsonataValue.From(Time(realm.StartTime))),
        };
        // An Express execution cannot be redriven.
        if (!realm.IsExpress && state.HasRedriveCount()) members.Add(new("RedriveCount", JsonataValue.From(realm.RedriveCount)));
        if (realm.RedriveTime is { } redriven) members.Add(new("RedriveTime", JsonataValue.From(Time(redriven))));
        return JsonataValue.Object(members);
    }

    private static JsonataValue State(Cursor cursor)
    {
        var (entered, name) = (JsonataValue.From(Time(cursor.EnteredAt)), JsonataValue.From(cursor.State));
        return cursor.Plan is FalliblePlan
            ? JsonataValue.ObjectOf(new("EnteredTime", entered), new("Name", name), new("RetryCount", JsonataValue.From(cursor.RetryCount)))
            : JsonataValue.ObjectOf(new("EnteredTime", entered), new("Name", name));
    }
}
