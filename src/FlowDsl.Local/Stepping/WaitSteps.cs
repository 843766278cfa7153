using FlowDsl.Jsonata;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Wait: until an instant, or for some seconds.</summary>
internal static class WaitSteps
{
    public static void Start(Turn turn, Cursor cursor, WaitPlan plan)
    {
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        var delay = Delay(turn, plan, surroundings);
        if (turn.WantsNotices) turn.Tell(new WaitStarted(turn.Now, plan.Name, delay));
        turn.Wait(cursor, PendingKind.Wait, Instants.Later(turn.Now, delay));
    }

    /// <summary>Ends a state that only hands its input on.</summary>
    public static void End(Turn turn, Cursor cursor, StatePlan plan)
    {
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        Leaving.To(turn, cursor, plan, DataFlow.PassedOn(turn, cursor, plan, surroundings), plan.Assign.Evaluate(surroundings), plan.Next);
    }

    private static TimeSpan Delay(Turn turn, WaitPlan plan, Surroundings surroundings)
    {
        if (plan.Seconds is { } seconds) return TimeSpan.FromSeconds(Numbers.Computed(seconds, "Seconds", surroundings, 0, Numbers.MostSeconds));
        if (plan.SecondsPath is { } path) return WaitPaths.Seconds(path, surroundings);
        if (plan.TimestampPath is { } instant) return Until(turn.Now, WaitPaths.Timestamp(instant, surroundings));
        return plan.Timestamp is { } timestamp ? Until(turn.Now, Timestamp(timestamp, surroundings)) : TimeSpan.Zero;
    }

    private static DateTimeOffset Timestamp(Template timestamp, Surroundings surroundings)
    {
        var value = timestamp.Evaluate(surroundings);
        if (value.Kind is not JsonataKind.String) throw Types.Unexpected(timestamp, "Timestamp", "string", value);
        return Timestamps.TryParse(value.AsString(), out var instant) ? instant : throw new StateFailure(
            ErrorNames.QueryEvaluationError, $"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {value.AsString()}")
            { Location = "Timestamp", AfterEntry = true };
    }

    private static TimeSpan Until(DateTimeOffset now, DateTimeOffset instant)
    {
        if (instant - now > TimeSpan.FromSeconds(int.MaxValue)) throw new StateFailure(ErrorNames.Runtime, "Wait state delay is too long.");
        return instant > now ? instant - now : TimeSpan.Zero;
    }
}
