using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The end of a state: its output, its variables, what follows.</summary>
internal static class Leaving
{
    /// <summary>Ends a state in the ordinary way. Output and variables are computed from the same values: neither sees the other.</summary>
    public static void WithOutput(Turn turn, Cursor cursor, StatePlan plan, Surroundings surroundings, JsonElement byDefault) =>
        To(turn, cursor, plan, plan.Output?.Evaluate(surroundings) ?? byDefault, plan.Assign.Evaluate(surroundings), plan.Next);

    /// <summary>Ends a state and goes on to the next one; to none at the end of the scope.</summary>
    public static void To(
        Turn turn, Cursor cursor, StatePlan plan, JsonElement output, IReadOnlyList<KeyValuePair<string, JsonElement>> assigned, string? next)
    {
        if (DataLimit.Exceeds(output)) throw new StateFailure(ErrorNames.DataLimitExceeded, DataLimit.Failure(plan.Name).Cause) { NamesState = false, IsFinal = true };
        turn.Record(cursor, StateSteps.EventPrefix(plan) + "Exited", "stateExitedEventDetails", json =>
        {
            json.WriteString("name", plan.Name);
            json.Document("output", output);
            if (assigned.Count == 0) return;
            json.WriteStartObject("assignedVariables");
            foreach (var (name, value) in assigned) json.WriteString(name, JsonStyle.Compact(value));
            json.WriteEndObject();
            json.Whole("assignedVariablesDetails");
        });
        foreach (var (name, value) in assigned) cursor.Variables[name] = value;
        cursor.TaskToken = null;
        turn.Tell(new StateExited(turn.Now, plan.Name, plan.State.Type, output, next));
        if (next is null)
        {
            EndScope(turn, cursor, output);
            return;
        }

        (cursor.State, cursor.Input) = (next, output);
        turn.Ready.Enqueue(cursor);
    }

    private static void EndScope(Turn turn, Cursor cursor, JsonElement output)
    {
        if (turn.Parent(cursor) is { } parent) FanSteps.Ended(turn, parent, cursor, output);
        else Ending.Succeed(turn, cursor.LastEvent, output);
    }
}
