using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>The one transition function: plan + state + event → next state + effects. It has no clock, no chance and no task of its own.</summary>
internal static class Interpreter
{
    /// <summary>Lets one event happen. The state is changed in place; an event that nobody waits for changes nothing.</summary>
    public static IReadOnlyList<Effect> Advance(MachinePlan plan, ExecutionState state, ExecutionEvent happened)
    {
        var turn = new Turn(plan, state, happened.At);
        if (state.Status != ExecutionStatus.Running) return turn.Effects;
        try
        {
            Happen(turn, happened);
            while (state.Status == ExecutionStatus.Running && turn.Ready.TryDequeue(out var cursor))
                if (state.Cursors.Contains(cursor)) StateSteps.Enter(turn, cursor);
        }
        catch (HistoryFull full)
        {
            Ending.Fail(turn, state.LastEvent, ErrorNames.Runtime, full.Message);
        }

        state.Chance = turn.Chance.State;
        return turn.Effects;
    }

    private static void Happen(Turn turn, ExecutionEvent happened)
    {
        switch (happened)
        {
            case ExecutionBegan:
                Beginning.Begin(turn);
                break;
            case ExecutionStopped:
                Ending.Abort(turn);
                break;
            case TimerElapsed timer when timer.Ticket == turn.State.TimeoutTicket:
                Ending.TimeOut(turn);
                break;
            case TimerElapsed timer when Waiting(turn, timer.Ticket) is { } cursor:
                StateSteps.TimerElapsed(turn, cursor);
                break;
            case TaskReturned task when Waiting(turn, task.Ticket) is { } cursor:
                TaskSteps.Returned(turn, cursor, task.Outcome);
                break;
        }
    }

    private static Cursor? Waiting(Turn turn, int ticket) => turn.State.Cursors.Find(cursor => cursor.Pending?.Ticket == ticket);
}
