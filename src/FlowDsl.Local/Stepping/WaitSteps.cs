using System.Text.Json;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Wait: until an instant, or for some seconds.</summary>
internal static class WaitSteps
{
    public static void Start(Turn turn, Cursor cursor, WaitPlan plan)
    {
        var surroundings = turn.Surroundings(cursor);
        var delay = Numbers.Whole(plan.Seconds, "Seconds", surroundings, least: 0) is { } seconds
            ? TimeSpan.FromSeconds(seconds)
            : Until(turn.Now, plan.Timestamp, surroundings);
        var due = Instants.Later(turn.Now, delay);
        turn.Tell(new WaitStarted(turn.Now, plan.Name, delay));
        cursor.Pending = new Pending(PendingKind.Wait, ++turn.State.LastTicket, due);
        turn.Do(new TimerSet(cursor.Pending.Ticket, due));
    }

    private static TimeSpan Until(DateTimeOffset now, Template? timestamp, Surroundings surroundings)
    {
        if (timestamp is null) return TimeSpan.Zero;
        var value = timestamp.Evaluate(surroundings);
        if (value.ValueKind != JsonValueKind.String) throw Types.Unexpected(timestamp, "Timestamp", "string", value);
        if (!Timestamps.TryParse(value.GetString()!, out var instant))
            throw new StateFailure(
                ErrorNames.QueryEvaluationError, $"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {value.GetString()}")
                { Location = "Timestamp", AfterEntry = true };
        if (instant - now > TimeSpan.FromSeconds(int.MaxValue)) throw new StateFailure(ErrorNames.Runtime, "Wait state delay is too long.");
        return instant > now ? instant - now : TimeSpan.Zero;
    }
}
