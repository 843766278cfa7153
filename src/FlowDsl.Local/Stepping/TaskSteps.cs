using System.Globalization;
using FlowDsl.Jsonata;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>Task: send the request, wait for the answer or for the time to be over.</summary>
internal static class TaskSteps
{
    private const string Http = "http";

    /// <summary>An HTTP Task ends after so many seconds, whatever its TimeoutSeconds says.</summary>
    private const long LongestHttp = 60;

    public static void Start(Turn turn, Cursor cursor, TaskPlan plan)
    {
        cursor.TaskToken = plan.Resource.HasToken ? Token(turn.Chance) : null;
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        var arguments = plan.Arguments is { } asked ? DataLimit.Checked(asked.Evaluate(surroundings), plan.Name) : surroundings.Root;
        turn.Probe?.Saw(plan.IsJsonPath ? Stage.Parameters : Stage.Arguments, arguments);
        RequestFormats.Check(plan.Resource, arguments);
        if (plan.Resource.Kind == ResourceName.Activity && turn.Plan.Activities is { } activities && !activities.Contains(plan.ResourceText))
            throw new StateFailure(ErrorNames.Runtime, $"The activity {plan.ResourceText} does not exist.");
        var timeout = Numbers.Whole(plan.Timeout, surroundings, least: 1);
        var heartbeat = Numbers.Whole(plan.Heartbeat, surroundings, least: 1);
        var role = Role(plan, surroundings);
        TaskHistory.Scheduled(turn, cursor, plan, arguments, timeout, heartbeat, role);

        var longest = plan.Resource.Type == Http ? Math.Min(timeout ?? LongestHttp, LongestHttp) : timeout;
        var deadline = longest is { } limit ? Instants.Later(turn.Now, TimeSpan.FromSeconds(limit)) : (DateTimeOffset?)null;
        var beat = plan.Resource.HasHeartbeat && heartbeat is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        var due = Earlier(deadline, beat is { } every ? Instants.Later(turn.Now, every) : null);
        turn.Keep(cursor, new Pending(PendingKind.Task, ++turn.State.LastTicket, due) { Deadline = deadline, Heartbeat = beat, Started = turn.Now, Arguments = arguments, RoleArn = role });
        if (turn.WantsNotices) turn.Tell(new TaskAttemptStarted(turn.Now, plan.Name, plan.ResourceText, cursor.RetryCount + 1));
        turn.Effects.TaskDue(Due(cursor, cursor.Pending!));
    }

    /// <summary>What is to be done for a cursor that waits for a task.</summary>
    public static TaskDue Due(Cursor cursor, Pending pending)
    {
        var plan = (TaskPlan)cursor.Plan;
        var invocation = new TaskInvocation(pending.Arguments)
        {
            ExecutionId = cursor.Realm.Id,
            StateName = plan.Name,
            Resource = plan.ResourceText,
            Attempt = cursor.RetryCount + 1,
            Now = pending.Started,
            TaskToken = cursor.TaskToken,
            RoleArn = pending.RoleArn,
            Timeout = pending.Deadline - pending.Started,
            Heartbeat = pending.Heartbeat,
            Iterations = Iterations(cursor),
        };
        return new TaskDue(pending.Ticket, invocation, pending.Due, plan.Resource.Kind == ResourceName.Activity);
    }

    /// <summary>Somebody works on it.</summary>
    public static void Accepted(Turn turn, Cursor cursor, TaskAccepted accepted)
    {
        var plan = (TaskPlan)cursor.Plan;
        if (plan.Resource.Kind == ResourceName.Activity) TaskHistory.Started(turn, cursor, plan, accepted.WorkerName);
        if (plan.Resource.HasToken && accepted.Submitted is { } submitted && !DataDepth.Exceeds(submitted)) TaskHistory.Submitted(turn, cursor, plan, JsonataValue.From(submitted));
    }

    public static void Beat(Turn turn, Cursor cursor)
    {
        if (cursor.Pending is not { Heartbeat: { } every } pending) return;
        var due = Earlier(pending.Deadline, Instants.Later(turn.Now, every));
        turn.Keep(cursor, pending with { Due = due });
    }

    public static void Returned(Turn turn, Cursor cursor, TaskOutcome outcome)
    {
        var plan = (TaskPlan)cursor.Plan;
        turn.Forget(cursor);
        Failing.Guard(turn, cursor, () =>
        {
            if (outcome is TaskFailed failed) throw Failure(turn, cursor, plan, failed.Error, failed.Cause);
            var result = ((TaskSucceeded)outcome).Value;
            if (DataDepth.Exceeds(((TaskSucceeded)outcome).Output)) throw Failure(turn, cursor, plan, ErrorNames.Runtime, $"The result of the task cannot be read: {DataDepth.Reason}.");
            if (DataLimit.Exceeds(result))
                throw Failure(turn, cursor, plan, ErrorNames.DataLimitExceeded, DataLimit.Failure(plan.Resource.Kind == ResourceName.Service ? plan.Resource.Type : plan.ResourceText).Cause);
            turn.Probe?.Saw(Stage.Result, result);
            TaskHistory.Succeeded(turn, cursor, plan, result);
            DataFlow.Finish(turn, cursor, plan, plan.Result, result);
        });
    }

    public static void TimedOut(Turn turn, Cursor cursor, TaskPlan plan, Pending pending)
    {
        if (plan.Resource.Type == Http && pending.Deadline - pending.Started >= TimeSpan.FromSeconds(LongestHttp))
            throw Failure(turn, cursor, plan, ErrorNames.HttpSocket, string.Create(CultureInfo.InvariantCulture, $"The endpoint did not answer within {LongestHttp} seconds"));
        TaskHistory.TimedOut(turn, cursor, plan);
        if (turn.WantsNotices) turn.Tell(new TaskAttemptFailed(turn.Now, plan.Name, cursor.RetryCount + 1, ErrorNames.Timeout, ""));
        throw new StateFailure(ErrorNames.Timeout, "") { NamesState = false, MatchedAs = pending.EndsForHeartbeat() ? ErrorNames.HeartbeatTimeout : ErrorNames.Timeout };
    }

    private static string? Role(TaskPlan plan, Surroundings surroundings)
    {
        if (plan.Credentials is not { } credentials || !credentials.Evaluate(surroundings).TryGetMember("RoleArn", out var role)) return null;
        if (role.Kind is JsonataKind.String) return role.AsString();
        throw plan.IsJsonPath
            ? new StateFailure(ErrorNames.Runtime, $"The value of the field 'Credentials/RoleArn' must be a string, but was {role.ToJson()}")
            : Types.Unexpected(credentials, "Credentials/RoleArn", "string", role);
    }

    private static StateFailure Failure(Turn turn, Cursor cursor, TaskPlan plan, string? error, string? cause)
    {
        TaskHistory.Failed(turn, cursor, plan, error, cause);
        if (turn.WantsNotices) turn.Tell(new TaskAttemptFailed(turn.Now, plan.Name, cursor.RetryCount + 1, error ?? "", cause ?? ""));
        return new StateFailure(error, cause) { NamesState = false };
    }

    internal static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;

    internal static string Token(Chance chance)
    {
        Span<byte> bytes = stackalloc byte[32];
        chance.Fill(bytes);
        return Convert.ToBase64String(bytes);
    }

    private static int[] Iterations(Cursor cursor)
    {
        List<int>? indexes = null;
        for (var at = cursor; at.Parent is { } parent; at = parent)
            if (parent.Plan is MapPlan) (indexes ??= []).Add(at.Index);
        return indexes is null ? [] : [.. indexes];
    }
}
