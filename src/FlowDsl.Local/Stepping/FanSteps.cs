using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Parallel and Map: several scopes at once, whose results become one array.</summary>
internal static class FanSteps
{
    public static void Start(Turn turn, Cursor cursor, FanPlan plan)
    {
        cursor.Fan = null;
        var surroundings = turn.Surroundings(cursor);
        var map = plan as MapPlan;
        var inputs = map is null ? Branches((ParallelPlan)plan, cursor, surroundings) : MapItems.Of(turn, cursor, map, surroundings);
        var concurrency = map is null ? inputs.Length : MapItems.Concurrency(map, surroundings);
        if (map is null) turn.Record(cursor, "ParallelStateStarted");
        else turn.Record(cursor, "MapStateStarted", "mapStateStartedEventDetails", json => json.WriteNumber("length", inputs.Length));
        cursor.Fan = new Fan { StartedEvent = cursor.LastEvent, Inputs = inputs, Results = new JsonElement?[inputs.Length], Concurrency = concurrency };
        while (cursor.Fan.Started < Math.Min(concurrency, inputs.Length)) StartNext(turn, cursor, plan, cursor.Fan.StartedEvent);
        if (inputs.Length == 0) Succeed(turn, cursor, plan);
    }

    /// <summary>A branch or iteration gave its output.</summary>
    public static void Ended(Turn turn, Cursor cursor, Cursor child, JsonElement output)
    {
        var plan = (FanPlan)turn.PlanOf(cursor);
        var fan = cursor.Fan!;
        fan.Results[child.Index] = output;
        fan.Ended++;
        turn.State.Cursors.Remove(child);
        cursor.LastEvent = child.LastEvent;
        if (plan is MapPlan)
        {
            Iteration(turn, cursor, plan, child.Index, "MapIterationSucceeded");
            if (fan.Started < fan.Inputs.Length) StartNext(turn, cursor, plan, child.LastEvent);
        }

        if (fan.Ended == fan.Inputs.Length) Failing.Guard(turn, cursor, () => Succeed(turn, cursor, plan));
    }

    /// <summary>A branch or iteration failed: the others are given up. What becomes of the state itself is for its retriers and catchers.</summary>
    public static void Failed(Turn turn, Cursor cursor, Cursor child)
    {
        var plan = turn.PlanOf(cursor);
        cursor.LastEvent = child.LastEvent;
        turn.State.Cursors.Remove(child);
        if (plan is MapPlan) Iteration(turn, cursor, plan, child.Index, "MapIterationFailed");
        foreach (var sibling in turn.State.Cursors.Where(other => other.Parent == cursor.Id).ToList()) Abort(turn, cursor, plan, sibling);
    }

    /// <summary>The state's failure is final for the state: only now does its history say so.</summary>
    public static void GivenUp(Turn turn, Cursor cursor, FalliblePlan plan)
    {
        if (cursor.Fan is null) return;
        cursor.Fan = null;
        turn.Record(cursor, StateSteps.EventPrefix(plan) + "Failed");
    }

    private static JsonElement[] Branches(ParallelPlan plan, Cursor cursor, Surroundings surroundings)
    {
        var input = plan.Arguments?.Evaluate(surroundings) ?? cursor.Input;
        return [.. Enumerable.Repeat(input, plan.Branches.Count)];
    }

    private static void StartNext(Turn turn, Cursor cursor, FanPlan plan, long previous)
    {
        var fan = cursor.Fan!;
        var index = fan.Started++;
        var last = plan is MapPlan
            ? turn.Record(previous, "MapIterationStarted", "mapIterationStartedEventDetails", json => Which(json, plan, index))
            : previous;
        turn.AddCursor(cursor, index, plan.Scope(index).StartAt, fan.Inputs[index], last);
    }

    private static void Succeed(Turn turn, Cursor cursor, FanPlan plan)
    {
        var fan = cursor.Fan!;
        var result = JsonElements.Of(json =>
        {
            json.WriteStartArray();
            foreach (var one in fan.Results) one!.Value.WriteTo(json);
            json.WriteEndArray();
        });
        // The exit hangs on the same event as this one, as AWS has it.
        turn.Record(cursor.LastEvent, StateSteps.EventPrefix(plan) + "Succeeded");
        cursor.Fan = null;
        Leaving.WithOutput(turn, cursor, plan, turn.Surroundings(cursor, result), result);
    }

    private static void Abort(Turn turn, Cursor cursor, StatePlan plan, Cursor child)
    {
        foreach (var inner in turn.State.Cursors.Where(other => other.Parent == child.Id).ToList()) Abort(turn, child, turn.PlanOf(child), inner);
        if (child.Pending is not null) turn.Record(child, StateSteps.EventPrefix(turn.PlanOf(child)) + "Aborted");
        turn.State.Cursors.Remove(child);
        if (plan is MapPlan) turn.Record(child.LastEvent, "MapIterationAborted", "mapIterationAbortedEventDetails", json => Which(json, plan, child.Index));
    }

    private static void Iteration(Turn turn, Cursor cursor, StatePlan plan, int index, string type) =>
        turn.Record(cursor, type, $"{char.ToLowerInvariant(type[0])}{type[1..]}EventDetails", json => Which(json, plan, index));

    private static void Which(Utf8JsonWriter json, StatePlan plan, int index)
    {
        json.WriteString("name", plan.Name);
        json.WriteNumber("index", index);
    }
}
