using FlowDsl.Local.History;

namespace FlowDsl.Local.Stepping;

/// <summary>The start of an execution.</summary>
internal static class Beginning
{
    public static void Begin(Turn turn)
    {
        var state = turn.State;
        turn.Record(0, "ExecutionStarted", "executionStartedEventDetails", json => json.Document("input", state.Input).WriteString("roleArn", state.RoleArn));
        if (turn.Plan.Timeout is { } timeout)
        {
            state.TimeoutTicket = ++state.LastTicket;
            turn.Do(new TimerSet(state.TimeoutTicket.Value, Instants.Later(turn.Now, timeout)));
        }

        turn.AddCursor(parent: null, index: 0, turn.Plan.Root.StartAt, state.Input, lastEvent: 0);
    }
}
