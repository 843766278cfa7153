using System.Text.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;

namespace FlowDsl.Local.Stepping;

/// <summary>The ways in which an execution ends.</summary>
internal static class Ending
{
    public static void Succeed(Turn turn, long previous, JsonElement output)
    {
        turn.Record(previous, "ExecutionSucceeded", "executionSucceededEventDetails", json => json.Document("output", output));
        End(turn, ExecutionStatus.Succeeded, output, null, null);
    }

    public static void Fail(Turn turn, long previous, string? error, string? cause)
    {
        turn.Record(previous, "ExecutionFailed", "executionFailedEventDetails", json => json.Problem(error, cause));
        End(turn, ExecutionStatus.Failed, null, error, cause);
    }

    public static void TimeOut(Turn turn)
    {
        turn.Record(0, "ExecutionTimedOut", "executionTimedOutEventDetails", json => json.Problem(ErrorNames.Timeout, null));
        End(turn, ExecutionStatus.TimedOut, null, null, null);
    }

    public static void Abort(Turn turn)
    {
        turn.Record(0, "ExecutionAborted", "executionAbortedEventDetails");
        End(turn, ExecutionStatus.Aborted, null, null, null);
    }

    private static void End(Turn turn, ExecutionStatus status, JsonElement? output, string? error, string? cause)
    {
        (turn.State.Status, turn.State.Output, turn.State.Error, turn.State.Cause) = (status, output, error, cause);
        turn.State.Cursors.Clear();
        turn.Tell(new ExecutionEnded(turn.Now, status, output, error, cause));
    }
}
