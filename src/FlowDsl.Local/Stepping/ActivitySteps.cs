using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Activities: tasks for workers that ask for them.</summary>
internal static class ActivitySteps
{
    /// <summary>Gives the longest waiting task of an activity to a worker. Its timeout and its heartbeat begin now.</summary>
    public static void Poll(Turn turn, ActivityPolled polled)
    {
        var cursor = turn.State.Waiting.Values.Where(cursor => cursor is { Pending.IsOffered: true, Plan: TaskPlan plan } && plan.ResourceText == polled.Activity).MinBy(cursor => cursor.Pending!.Ticket);
        if (cursor?.Pending is not { } pending)
        {
            polled.Given(null);
            return;
        }

        var token = TaskSteps.Token(turn.Chance);
        var deadline = pending.Deadline is { } end ? Instants.Later(turn.Now, end - pending.Started) : (DateTimeOffset?)null;
        var beat = pending.Heartbeat is { } every ? Instants.Later(turn.Now, every) : (DateTimeOffset?)null;
        turn.Keep(cursor, pending with { IsOffered = false, WorkerToken = token, Deadline = deadline, Due = TaskSteps.Earlier(deadline, beat) });
        TaskHistory.Started(turn, cursor, (TaskPlan)cursor.Plan, polled.WorkerName);
        polled.Given(new ActivityTask(token, pending.Arguments.ToJsonElement()));
    }
}
