using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>Parallel and inline Map: several scopes at once, whose results become one array.</summary>
internal static class FanSteps
{
    public static void Start(Turn turn, Cursor cursor, FanPlan plan)
    {
        cursor.Fan = null;
        var map = plan as MapPlan;
        var (inputs, concurrency) = Begin(() => Prepared(turn, cursor, plan));
        if (map is null) turn.Record(cursor, plan.StartedType);
        else turn.Record(cursor, plan.StartedType, "mapStateStartedEventDetails", json => json.WriteNumber("length", inputs.Length));
        cursor.Fan = new Fan { StartedEvent = cursor.LastEvent, Inputs = inputs, Results = new JsonataValue[inputs.Length], Concurrency = concurrency };
        if (turn.Probe is { } probe)
        {
            Mocked(turn, cursor, plan, probe.FanOutcome(inputs.Length, null));
            return;
        }

        while (cursor.Fan.Started < Math.Min(concurrency, inputs.Length)) StartNext(turn, cursor, plan, cursor.Fan.StartedEvent);
        if (inputs.Length == 0) Succeed(turn, cursor, plan);
    }

    /// <summary>Ends a Parallel or Map whose branches or iterations are not run.</summary>
    public static void Mocked(Turn turn, Cursor cursor, FanPlan plan, TaskOutcome outcome)
    {
        cursor.Fan = null;
        if (outcome is TaskFailed failed) throw new StateFailure(failed.Error, failed.Cause) { NamesState = false };
        DataFlow.Finish(turn, cursor, plan, plan.Result, ((TaskSucceeded)outcome).Value);
    }

    /// <summary>A branch or iteration gave its output.</summary>
    public static void Ended(Turn turn, Cursor cursor, Cursor child, JsonataValue output)
    {
        if (child.Own is not null)
        {
            MapRuns.ChildSucceeded(turn, cursor, child, output);
            return;
        }

        var plan = (FanPlan)cursor.Plan;
        var fan = cursor.Fan!;
        fan.Results[child.Index] = output;
        fan.Ended++;
        turn.Remove(child);
        cursor.LastEvent = child.LastEvent;
        if (plan is MapPlan)
        {
            Iteration(turn, cursor, plan, child.Index, "MapIterationSucceeded", "mapIterationSucceededEventDetails");
            if (fan.Started < fan.Inputs.Length) StartNext(turn, cursor, plan, child.LastEvent);
        }

        if (fan.Ended == fan.Inputs.Length) Failing.Guard(turn, cursor, () => Succeed(turn, cursor, plan));
    }

    /// <summary>A branch or iteration failed: the others are given up. What becomes of the state itself is for its retriers and catchers.</summary>
    public static void Failed(Turn turn, Cursor cursor, Cursor child)
    {
        var plan = cursor.Plan;
        // A task whose failure ends its branch is told of as one that is given up.
        if (plan is ParallelPlan && child.Plan is TaskPlan) turn.Record(child, "TaskStateAborted");
        // What follows hangs on the branch's last event, as the iteration's own failure does.
        cursor.LastEvent = child.LastEvent;
        turn.Stop(child);
        if (plan is MapPlan) Iteration(turn, child, plan, child.Index, "MapIterationFailed", "mapIterationFailedEventDetails");
        foreach (var sibling in turn.Children(cursor)) Abort(turn, plan, sibling);
    }

    /// <summary>The state's failure is final for the state: only now does its history say so.</summary>
    public static void GivenUp(Turn turn, Cursor cursor, FalliblePlan plan, bool atStart)
    {
        if (plan is not FanPlan fan || (cursor.Fan is null && !atStart)) return;
        turn.Record(cursor, fan.FailedType);
    }

    /// <summary>Ends a Parallel or Map with its results.</summary>
    public static void Succeed(Turn turn, Cursor cursor, FanPlan plan)
    {
        var result = JsonataValue.ArrayOf(cursor.Fan!.Results);
        // The exit hangs on the same event as this one, as AWS has it.
        turn.Record(cursor.Realm, cursor.LastEvent, plan.SucceededType);
        cursor.Fan = null;
        DataFlow.Finish(turn, cursor, plan, plan.Result, result);
    }

    /// <summary>A scope is given up, with all within it.</summary>
    public static void Abort(Turn turn, StatePlan around, Cursor child)
    {
        MapRunEnds.Abort(turn, child);
        foreach (var inner in turn.Children(child)) Abort(turn, child.Plan, inner);
        // What had not begun when the failure came leaves no trace.
        if (child.Pending is not null || child.Fan is not null) turn.Record(child, child.Plan.State.Type + "StateAborted");
        turn.Stop(child);
        if (around is MapPlan && child.Own is null) Iteration(turn, child, around, child.Index, "MapIterationAborted", "mapIterationAbortedEventDetails");
    }

    /// <summary>Evaluates what branches, iterations or children begin with: an expression that fails there is told of as the failure of the state.</summary>
    public static T Begin<T>(Func<T> prepared)
    {
        try
        {
            return prepared();
        }
        catch (StateFailure failure) when (failure.IsEvaluation)
        {
            failure.IsAtStart = true;
            throw;
        }
    }

    private static (JsonataValue[] Inputs, int Concurrency) Prepared(Turn turn, Cursor cursor, FanPlan plan)
    {
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        if (plan is not MapPlan map) return (Branches((ParallelPlan)plan, surroundings), int.MaxValue);
        var inputs = MapItems.Of(turn, cursor, map, surroundings);
        // Items as they are come from a document that was weighed.
        if (map.ItemSelector is not null) Array.ForEach(inputs, input => DataLimit.Checked(input, map.Name));
        return (inputs, MapItems.Concurrency(map, surroundings, MapItems.MostInline));
    }

    private static JsonataValue[] Branches(ParallelPlan plan, Surroundings surroundings)
    {
        var inputs = new JsonataValue[plan.Branches.Count];
        Array.Fill(inputs, plan.Arguments is { } asked ? DataLimit.Checked(asked.Evaluate(surroundings), plan.Name) : surroundings.Root);
        return inputs;
    }

    private static void StartNext(Turn turn, Cursor cursor, FanPlan plan, long previous)
    {
        var fan = cursor.Fan!;
        var index = fan.Started++;
        if (plan is MapPlan)
            previous = turn.Record(cursor.Realm, previous, "MapIterationStarted", new History.EventDetails.Other("mapIterationStartedEventDetails", json => Which(json, plan, index)));
        turn.AddCursor(cursor, index, plan.Scope(index)!, fan.Inputs[index], previous);
    }

    private static void Iteration(Turn turn, Cursor cursor, StatePlan plan, int index, string type, string details) =>
        turn.Record(cursor, type, details, json => Which(json, plan, index));

    private static void Which(Utf8JsonWriter json, StatePlan plan, int index)
    {
        json.WriteString("name", plan.Name);
        json.WriteNumber("index", index);
    }
}
