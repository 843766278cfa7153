using FlowDsl.Local.Distributing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Redriving;

namespace FlowDsl.Local.Stepping;

/// <summary>The one transition function: plan + state + event → next state + effects. It has no clock, no chance and no task of its own.</summary>
internal static class Interpreter
{
    // So that whoever drives an endless loop of states that take no time can stop it.
    private const int MostStatesInOneStep = 1000;

    // States take no time in virtual time, so that an endless loop would never come to its five minutes: on AWS it does not come so far in them.
    private const int MostExpressStates = 1_500_000;

    /// <summary>Lets one event happen. The state is changed in place; an event that nobody waits for changes nothing.</summary>
    /// <param name="plan">The machine.</param>
    /// <param name="state">The execution.</param>
    /// <param name="happened">What happened; null goes on where the step before this one stopped for its length.</param>
    /// <param name="effects">Where the effects go.</param>
    /// <param name="now">The execution's clock.</param>
    public static void Advance(MachinePlan plan, ExecutionState state, ExecutionEvent? happened, IEffects effects, DateTimeOffset now)
    {
        if (state.Status != ExecutionStatus.Running && happened is not ExecutionRedriven)
        {
            if (happened is ActivityPolled late) late.Given(null);
            return;
        }

        var turn = new Turn(plan, state, effects, now);
        if (happened is not null) Take(turn, happened);
        for (var i = 0; i < MostStatesInOneStep && state.Status == ExecutionStatus.Running && state.Ready.TryDequeue(out var cursor); i++)
        {
            if (!cursor.IsReady) continue;
            cursor.IsReady = false;
            try
            {
                if (cursor.Realm.IsExpress && ++cursor.Realm.Entered > MostExpressStates) Ending.TimeOut(turn, cursor);
                else if (cursor.IsAgain) Redrive.Again(turn, cursor);
                else StateSteps.Enter(turn, cursor);
            }
            catch (HistoryFull full)
            {
                Ending.Overflow(turn, full);
            }
        }

        state.Chance = turn.Chance.State;
    }

    private static void Take(Turn turn, ExecutionEvent happened)
    {
        try
        {
            Happen(turn, happened);
        }
        catch (HistoryFull full)
        {
            Ending.Overflow(turn, full);
        }
    }

    private static void Happen(Turn turn, ExecutionEvent happened)
    {
        switch (happened)
        {
            case ExecutionBegan:
                Beginning.Begin(turn);
                break;
            case ExecutionRedriven:
                Redrive.Begin(turn);
                break;
            case ExecutionStopped stopped:
                Ending.Abort(turn, stopped.Error, stopped.Cause);
                break;
            case ExecutionExpired:
            case TimerElapsed timer when timer.Ticket == turn.State.TimeoutTicket:
                Ending.TimeOut(turn);
                break;
            case TimerElapsed timer when turn.State.Deadlines.TryGetValue(timer.Ticket, out var child):
                MapRuns.ChildTimedOut(turn, child.Parent!, child);
                break;
            case TimerElapsed timer when Waiting(turn, timer.Ticket) is { } cursor && cursor.Pending!.Due <= turn.Now:
                StateSteps.TimerElapsed(turn, cursor);
                break;
            case TaskAccepted accepted when Waiting(turn, accepted.Ticket) is { } cursor:
                TaskSteps.Accepted(turn, cursor, accepted);
                break;
            case TaskOffered offered when Waiting(turn, offered.Ticket) is { Pending: { } pending } cursor:
                turn.Keep(cursor, pending with { Due = null, IsOffered = true });
                break;
            case ActivityPolled polled:
                ActivitySteps.Poll(turn, polled);
                break;
            case TaskBeat beat when Waiting(turn, beat.Ticket) is { } cursor:
                TaskSteps.Beat(turn, cursor);
                break;
            case TaskReturned task when Waiting(turn, task.Ticket) is { } cursor:
                TaskSteps.Returned(turn, cursor, task.Outcome);
                break;
            case StoreReturned store when Waiting(turn, store.Ticket) is { } cursor:
                MapRuns.Returned(turn, cursor, store.Outcome);
                break;
        }
    }

    private static Cursor? Waiting(Turn turn, int ticket) => turn.State.Waiting.GetValueOrDefault(ticket);
}
