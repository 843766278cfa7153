using System.Globalization;
using System.Text.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>Task: send the request, wait for the answer or for the time to be over.</summary>
internal static class TaskSteps
{
    public static void Start(Turn turn, Cursor cursor, TaskPlan plan)
    {
        var state = turn.State;
        cursor.TaskToken = plan.Resource.WaitsForToken ? Token(turn.Chance) : null;
        var surroundings = turn.Surroundings(cursor);
        var arguments = plan.Arguments?.Evaluate(surroundings) ?? cursor.Input;
        var timeout = Numbers.Whole(plan.TimeoutSeconds, "TimeoutSeconds", surroundings, least: 1);
        var heartbeat = Numbers.Whole(plan.HeartbeatSeconds, "HeartbeatSeconds", surroundings, least: 1);
        TaskHistory.Scheduled(turn, cursor, plan, arguments, timeout, heartbeat, plan.Credentials?.Evaluate(surroundings));

        var seconds = plan.Resource.HasHeartbeat && heartbeat is { } beat ? Math.Min(beat, timeout ?? long.MaxValue) : timeout;
        DateTimeOffset? deadline = seconds is { } limit ? Instants.Later(turn.Now, TimeSpan.FromSeconds(limit)) : null;
        cursor.Pending = new Pending(PendingKind.Task, ++state.LastTicket, deadline);
        var invocation = new TaskInvocation
        {
            ExecutionId = state.Id,
            StateName = plan.Name,
            Resource = ((Asl.Model.TaskState)plan.State).Resource,
            Arguments = arguments,
            Attempt = cursor.RetryCount + 1,
            Now = turn.Now,
            Iterations = Iterations(turn, cursor),
        };
        turn.Tell(new TaskAttemptStarted(turn.Now, plan.Name, invocation.Resource, invocation.Attempt));
        turn.Do(new TaskDue(cursor.Pending.Ticket, invocation, deadline));
        if (deadline is { } due) turn.Do(new TimerSet(cursor.Pending.Ticket, due));
    }

    public static void Returned(Turn turn, Cursor cursor, TaskOutcome outcome)
    {
        var plan = (TaskPlan)turn.PlanOf(cursor);
        cursor.Pending = null;
        if (outcome.Submitted is { } submitted) TaskHistory.Submitted(turn, cursor, plan, submitted);
        Failing.Guard(turn, cursor, () =>
        {
            if (outcome is TaskFailed failed) throw Failure(turn, cursor, plan, failed.Error, failed.Cause);
            var result = ((TaskSucceeded)outcome).Output;
            if (DataLimit.Exceeds(result))
            {
                var who = plan.Resource.Kind == "Task" ? plan.Resource.Type : ((Asl.Model.TaskState)plan.State).Resource;
                throw Failure(turn, cursor, plan, ErrorNames.DataLimitExceeded, DataLimit.Failure(who).Cause);
            }

            TaskHistory.Succeeded(turn, cursor, plan, result);
            Leaving.WithOutput(turn, cursor, plan, turn.Surroundings(cursor, result), result);
        });
    }

    public static void TimedOut(Turn turn, Cursor cursor, TaskPlan plan)
    {
        TaskHistory.TimedOut(turn, cursor, plan);
        turn.Tell(new TaskAttemptFailed(turn.Now, plan.Name, cursor.RetryCount + 1, ErrorNames.Timeout, ""));
        throw new StateFailure(ErrorNames.Timeout, "") { NamesState = false };
    }

    private static StateFailure Failure(Turn turn, Cursor cursor, TaskPlan plan, string error, string cause)
    {
        TaskHistory.Failed(turn, cursor, plan, error, cause);
        turn.Tell(new TaskAttemptFailed(turn.Now, plan.Name, cursor.RetryCount + 1, error, cause));
        return new StateFailure(error, cause) { NamesState = false };
    }

    private static string Token(Chance chance)
    {
        Span<byte> bytes = stackalloc byte[32];
        chance.Fill(bytes);
        return Convert.ToBase64String(bytes);
    }

    private static List<int> Iterations(Turn turn, Cursor cursor)
    {
        var indexes = new List<int>();
        for (var at = cursor; turn.Parent(at) is { } parent; at = parent)
            if (turn.PlanOf(parent) is MapPlan) indexes.Add(at.Index);
        return indexes;
    }
}
