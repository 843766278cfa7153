using FlowDsl.Jsonata;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The end of a state: its output, its variables, what follows.</summary>
internal static class Leaving
{
    /// <summary>Ends a state and goes on to the next one; to none at the end of the scope.</summary>
    public static void To(Turn turn, Cursor cursor, StatePlan plan, JsonataValue output, KeyValuePair<string, JsonataValue>[] assigned, string? next)
    {
        if (DataLimit.Exceeds(output)) throw new StateFailure(ErrorNames.DataLimitExceeded, DataLimit.Failure(plan.Name).Cause) { NamesState = false, IsFinal = true };
        VariableLimits.Check(turn, cursor, assigned);
        turn.Record(cursor, plan.ExitedType, turn.Effects.WantsHistory ? new EventDetails.Exited(plan.Name, output, assigned) : null);
        if (assigned.Length > 0) Assign(cursor, assigned);
        turn.Probe?.Left(output, next);
        cursor.TaskToken = null;
        if (turn.WantsNotices) turn.Tell(new StateExited(turn.Now, plan.Name, plan.State.Type, output.ToJsonElement(), next));
        // A state that is tested runs alone: nothing follows.
        if (next is null || turn.Probe is not null)
        {
            EndScope(turn, cursor, output);
            return;
        }

        (cursor.State, cursor.Input) = (next, output);
        turn.MakeReady(cursor);
    }

    private static void Assign(Cursor cursor, KeyValuePair<string, JsonataValue>[] assigned)
    {
        cursor.Variables ??= new Dictionary<string, JsonataValue>(StringComparer.Ordinal);
        foreach (var (name, value) in assigned) cursor.Variables[name] = value;
    }

    private static void EndScope(Turn turn, Cursor cursor, JsonataValue output)
    {
        if (cursor.Parent is { } parent) FanSteps.Ended(turn, parent, cursor, output);
        else Ending.Succeed(turn, cursor.LastEvent, output);
    }
}
