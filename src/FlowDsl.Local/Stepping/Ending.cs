using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;

namespace FlowDsl.Local.Stepping;

/// <summary>The ways in which an execution ends.</summary>
internal static class Ending
{
    public static void Succeed(Turn turn, long previous, JsonataValue output)
    {
        RecordSuccess(turn, turn.State.Realm, previous, output);
        End(turn, ExecutionStatus.Succeeded, output, null, null);
    }

    public static void Fail(Turn turn, long previous, string? error, string? cause)
    {
        RecordFailure(turn, turn.State.Realm, previous, error, cause);
        End(turn, ExecutionStatus.Failed, default, error, cause);
    }

    public static void RecordSuccess(Turn turn, Realm realm, long previous, JsonataValue output) =>
        turn.Record(realm, previous, "ExecutionSucceeded", new EventDetails.Other("executionSucceededEventDetails", json => json.Document("output", output)));

    public static void RecordFailure(Turn turn, Realm realm, long previous, string? error, string? cause) =>
        turn.Record(realm, previous, "ExecutionFailed", new EventDetails.Other("executionFailedEventDetails", json => json.Problem(error, cause)));

    public static void RecordTimeout(Turn turn, Realm realm) =>
        turn.Record(realm, 0, "ExecutionTimedOut", new EventDetails.Other("executionTimedOutEventDetails", json => json.Problem(ErrorNames.Timeout, null)));

    public static void TimeOut(Turn turn)
    {
        RecordTimeout(turn, turn.State.Realm);
        End(turn, ExecutionStatus.TimedOut, default, null, null);
    }

    /// <summary>The execution that the cursor belongs to has no time left: the one that was started, or a child of a distributed Map.</summary>
    public static void TimeOut(Turn turn, Cursor cursor)
    {
        while (cursor.Own is null) cursor = cursor.Parent!;
        if (cursor.Parent is { } map) MapRuns.ChildTimedOut(turn, map, cursor);
        else TimeOut(turn);
    }

    public static void Abort(Turn turn, string? error, string? cause)
    {
        turn.Record(turn.State.Realm, 0, "ExecutionAborted", new EventDetails.Other("executionAbortedEventDetails", json => json.Problem(error, cause)));
        End(turn, ExecutionStatus.Aborted, default, error, cause);
    }

    /// <summary>A history has no room: its execution fails, whatever catchers it has.</summary>
    public static void Overflow(Turn turn, HistoryFull full)
    {
        if (full.Realm == turn.State.Realm)
        {
            Fail(turn, full.Realm.LastEvent, ErrorNames.Runtime, full.Message);
            return;
        }

        var child = turn.State.Cursors.Values.Single(cursor => cursor.Own == full.Realm);
        foreach (var inner in turn.Children(child)) Withdraw(turn, inner);
        Failing.EndScope(turn, child, ErrorNames.Runtime, full.Message);
    }

    private static void Withdraw(Turn turn, Cursor cursor)
    {
        foreach (var inner in turn.Children(cursor)) Withdraw(turn, inner);
        MapRunEnds.Abandon(turn, cursor);
        turn.Remove(cursor);
    }

    private static void End(Turn turn, ExecutionStatus status, JsonataValue output, string? error, string? cause)
    {
        (turn.State.Status, turn.State.Output, turn.State.Error, turn.State.Cause) = (status, output, error, cause);
        turn.State.StopTime = turn.Now;
        if (status != ExecutionStatus.Succeeded) GiveUp(turn);
        turn.State.Cursors.Clear();
        turn.State.Waiting.Clear();
        turn.State.Ready.Clear();
        if (turn.WantsNotices)
            turn.Tell(new ExecutionEnded(turn.Now, status, output.Kind is JsonataKind.Undefined ? null : output.ToJsonElement(), error, cause));
    }

    private static void GiveUp(Turn turn)
    {
        // The innermost first, so that each Map Run has its children and each scope stands in the one around it.
        List<Cursor> cursors = [.. turn.State.Cursors.Values.OrderByDescending(cursor => cursor.Id)];
        foreach (var cursor in cursors) MapRunEnds.Abandon(turn, cursor);
        foreach (var cursor in cursors)
        {
            if (cursor.Parent is not null) turn.Stop(cursor);
            else if (!cursor.Realm.IsExpress) turn.State.Stopped = cursor;
            turn.Forget(cursor);
        }
    }
}
