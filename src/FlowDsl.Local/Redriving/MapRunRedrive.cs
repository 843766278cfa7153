using FlowDsl.Local.Distributing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Redriving;

/// <summary>
/// Goes on with a Map Run: its unsuccessful children are redriven, those of the type Express start anew, and those that had not begun begin.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-map-run.html.
/// </summary>
internal static class MapRunRedrive
{
    public static void TakeUp(Turn turn, Cursor cursor)
    {
        var (fan, run) = (cursor.Fan!, cursor.Fan!.Run!);
        (run.Status, run.RedriveTime, run.Error, run.Cause) = (ExecutionStatus.Running, turn.Now, null, null);
        var count = ++run.RedriveCount;
        turn.Record(cursor, "MapRunRedriven", "mapRunRedrivenEventDetails", json =>
        {
            json.WriteString("mapRunArn", run.Id);
            json.WriteNumber("redriveCount", count);
        });
        fan.StartedEvent = cursor.LastEvent;
        (fan.Ended, run.FailedItems) = (0, 0);
        run.Again.Clear();
        for (var child = 0; child < fan.Started; child++)
        {
            if (run.Ends[child] is { } end && !IsRedrivable(end))
            {
                fan.Ended++;
                if (end.Status != ExecutionStatus.Succeeded) run.FailedItems += run.SizeOf(child);
            }
            else run.Again.Enqueue(child);
        }

        MapRuns.Go(turn, cursor, (MapPlan)cursor.Plan);
    }

    /// <summary>Redrives the next child that waits for it.</summary>
    public static void TakeUpNext(Turn turn, Cursor cursor, MapPlan plan)
    {
        var (fan, run) = (cursor.Fan!, cursor.Fan!.Run!);
        var index = run.Again.Dequeue();
        run.Ends[index] = null;
        if (!fan.Stopped.Remove(index, out var stopped))
        {
            MapRuns.StartChild(turn, cursor, plan, index);
            return;
        }

        Redrive.Record(turn, stopped.Own!);
        Redrive.TakeUp(turn, stopped, stopped.Own!.LastEvent);
    }

    /// <summary>Whether a child that ended without success can be taken up, or started anew; those of a full history cannot.</summary>
    public static bool IsRedrivable(ChildEnd end) => end.Status != ExecutionStatus.Succeeded && (end.IsExpress || end.Events < Redrivability.FullHistory);
}
