using FlowDsl.Local.History;

namespace FlowDsl.Local.Stepping;

/// <summary>The start of an execution.</summary>
internal static class Beginning
{
    public static void Begin(Turn turn)
    {
        var (state, realm) = (turn.State, turn.State.Realm);
        Record(turn, realm);
        if (turn.Plan.Timeout is { } timeout)
        {
            state.TimeoutTicket = ++state.LastTicket;
            state.TimeoutDue = Instants.Later(turn.Now, timeout);
            turn.Effects.TimerSet(state.TimeoutTicket.Value, state.TimeoutDue.Value);
        }

        turn.AddCursor(parent: null, index: 0, turn.Plan.Root, realm.Input, lastEvent: 0, realm);
    }

    /// <summary>The first event of an execution's history.</summary>
    public static void Record(Turn turn, Realm realm)
    {
        var role = turn.State.RoleArn;
        turn.Record(realm, 0, "ExecutionStarted", new EventDetails.Other("executionStartedEventDetails", json => json.Document("input", realm.Input).WriteString("roleArn", role)));
    }
}
