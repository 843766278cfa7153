using FlowDsl.Local.History;

namespace FlowDsl.Local.Stepping;

/// <summary>The start of an execution.</summary>
internal static class Beginning
{
    /// <summary>An Express execution ends after so much time, whatever the machine's own timeout.</summary>
    public static readonly TimeSpan LongestExpress = TimeSpan.FromMinutes(5);

    public static void Begin(Turn turn)
    {
        var realm = turn.State.Realm;
        Record(turn, realm);
        SetTimeout(turn);
        turn.AddCursor(parent: null, index: 0, turn.Plan.Root, realm.Input, lastEvent: 0, realm);
    }

    /// <summary>The machine's own timeout begins: at the start, and again with each redrive.</summary>
    public static void SetTimeout(Turn turn)
    {
        var state = turn.State;
        var most = state.Realm.IsExpress ? LongestExpress : (TimeSpan?)null;
        if ((turn.Plan.Timeout < most ? turn.Plan.Timeout : most ?? turn.Plan.Timeout) is not { } timeout) return;
        state.TimeoutTicket = ++state.LastTicket;
        state.TimeoutDue = Instants.Later(turn.Now, timeout);
        turn.Effects.TimerSet(state.TimeoutTicket.Value, state.TimeoutDue.Value);
    }

    /// <summary>The first event of an execution's history.</summary>
    public static void Record(Turn turn, Realm realm)
    {
        var role = turn.State.RoleArn;
        turn.Record(realm, 0, "ExecutionStarted", new EventDetails.Other("executionStartedEventDetails", json => json.Document("input", realm.Input).WriteString("roleArn", role)));
    }
}
