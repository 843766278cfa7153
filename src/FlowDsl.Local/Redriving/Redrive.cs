using FlowDsl.Local.History;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Redriving;

/// <summary>
/// Goes on with an execution where it ended: what succeeded is kept, what failed or was given up is done again with the input that it had.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html.
/// </summary>
internal static class Redrive
{
    public static void Begin(Turn turn)
    {
        var state = turn.State;
        var outermost = state.Stopped!;
        (state.Stopped, state.Status, state.StopTime, state.Error, state.Cause) = (null, ExecutionStatus.Running, null, null, null);
        Record(turn, state.Realm);
        Beginning.SetTimeout(turn);
        TakeUp(turn, outermost, state.Realm.LastEvent);
    }

    /// <summary>The execution, or a child of a distributed Map, goes on from now.</summary>
    public static void Record(Turn turn, Realm realm)
    {
        var count = ++realm.RedriveCount;
        (realm.RedriveTime, realm.ExecutionContext) = (turn.Now, default);
        turn.Record(realm, realm.LastEvent, "ExecutionRedriven", new EventDetails.Other("executionRedrivenEventDetails", json => json.WriteNumber("redriveCount", count)));
    }

    /// <summary>Puts a scope back to where it stood; its work begins when its turn comes.</summary>
    /// <param name="turn">The step.</param>
    /// <param name="cursor">The scope, as it stood when it failed or was given up.</param>
    /// <param name="previous">The event that what follows hangs on.</param>
    public static void TakeUp(Turn turn, Cursor cursor, long previous)
    {
        turn.State.Cursors.Add(cursor.Id, cursor);
        (cursor.LastEvent, cursor.RetryCount) = (previous, 0);
        Array.Clear(cursor.RetriesUsed);
        if (cursor.EnteredEvent == 0 || cursor.Plan is not (FalliblePlan or WaitPlan))
        {
            // It had not been entered, or what it does takes no time: it is entered (again).
            turn.MakeReady(cursor);
            return;
        }

        cursor.BeforeEntered = previous;
        if (cursor.Fan is not { Run: null, Stopped: { Count: > 0 } stopped })
        {
            turn.MakeReadyAgain(cursor);
            return;
        }

        cursor.Fan.Stopped = [];
        foreach (var (_, child) in stopped.OrderBy(child => child.Key)) TakeUp(turn, child, previous);
    }

    /// <summary>Does the work of a state that was entered before.</summary>
    public static void Again(Turn turn, Cursor cursor)
    {
        cursor.IsAgain = false;
        if (cursor.Fan?.Run is { HasBegun: true }) Failing.Guard(turn, cursor, () => MapRunRedrive.TakeUp(turn, cursor));
        else StateSteps.Do(turn, cursor, cursor.Plan);
    }
}
