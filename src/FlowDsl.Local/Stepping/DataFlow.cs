using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What goes into a state's work and what comes out of it, in the state's language.</summary>
internal static class DataFlow
{
    /// <summary>The input that a state works on: what InputPath selects. JSONata has no such field.</summary>
    public static JsonataValue EffectiveInput(Turn turn, Cursor cursor, StatePlan plan)
    {
        var input = plan.InputPath is { } path ? path.Select(turn.Surroundings(cursor, cursor.Input)) : cursor.Input;
        turn.Probe?.Saw(Stage.InputPath, input);
        return input;
    }

    /// <summary>Ends a state that has no result: Wait, Succeed, and what a rule of a Choice does not say itself.</summary>
    public static JsonataValue PassedOn(Turn turn, Cursor cursor, StatePlan plan, Surroundings surroundings)
    {
        if (!plan.IsJsonPath) return plan.Output?.Evaluate(surroundings) ?? cursor.Input;
        return plan.OutputPath is { } path ? path.Select(surroundings) : surroundings.Root;
    }

    /// <summary>Ends a state that has a result: its output and its variables, computed from the same values; neither sees the other.</summary>
    public static void Finish(Turn turn, Cursor cursor, StatePlan plan, ResultPlan shape, JsonataValue result)
    {
        var surroundings = new Surroundings(turn, cursor) { Root = result, Result = plan is PassPlan ? default : result };
        var output = plan.IsJsonPath ? Combined(turn, cursor, plan, shape, surroundings) : plan.Output?.Evaluate(surroundings) ?? result;
        Leaving.To(turn, cursor, plan, output, plan.Assign.Evaluate(surroundings), plan.Next);
    }

    private static JsonataValue Combined(Turn turn, Cursor cursor, StatePlan plan, ResultPlan shape, Surroundings surroundings)
    {
        var effective = shape.Selector?.Evaluate(surroundings) ?? surroundings.Root;
        turn.Probe?.Saw(Stage.ResultSelector, effective);
        var combined = Placed(cursor, shape.Path, effective);
        turn.Probe?.Saw(Stage.ResultPath, combined);
        return plan.OutputPath is { } path ? path.Select(turn.Surroundings(cursor, combined)) : combined;
    }

    /// <summary>The raw input with a value placed in it.</summary>
    public static JsonataValue Placed(Cursor cursor, DataPath? path, JsonataValue value)
    {
        if (path is null) return value;
        if (path.Path is not { } place) return cursor.Input;
        try
        {
            return place.Place(cursor.Input, value);
        }
        catch (PathPlacementException cannot)
        {
            throw new StateFailure(ErrorNames.ResultPathMatchFailure, cannot.Message);
        }
    }
}
