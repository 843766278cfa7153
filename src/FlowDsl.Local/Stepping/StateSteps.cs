using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What a state does when it is entered, and when the time that it waited for has come.</summary>
internal static class StateSteps
{
    public static void Enter(Turn turn, Cursor cursor)
    {
        var plan = turn.PlanOf(cursor);
        cursor.EnteredAt = turn.Now;
        cursor.BeforeEntered = cursor.LastEvent;
        cursor.RetryCount = 0;
        cursor.RetriesUsed = plan is FalliblePlan fallible ? new int[fallible.Retry.Count] : [];
        turn.Record(cursor, EnteredType(plan), "stateEnteredEventDetails", json =>
        {
            json.WriteString("name", plan.Name);
            json.Document("input", cursor.Input);
        });
        cursor.EnteredEvent = cursor.LastEvent;
        turn.Tell(new StateEntered(turn.Now, plan.Name, plan.State.Type, cursor.Input));
        Failing.Guard(turn, cursor, () => Run(turn, cursor, plan));
    }

    /// <summary>Does the state's work, for the first time or again.</summary>
    public static void Run(Turn turn, Cursor cursor, StatePlan plan)
    {
        switch (plan)
        {
            case PassPlan or SucceedPlan:
                Leaving.WithOutput(turn, cursor, plan, turn.Surroundings(cursor), cursor.Input);
                break;
            case TaskPlan task:
                TaskSteps.Start(turn, cursor, task);
                break;
            case ChoicePlan choice:
                ChoiceSteps.Choose(turn, cursor, choice);
                break;
            case WaitPlan wait:
                WaitSteps.Start(turn, cursor, wait);
                break;
            case FailPlan fail:
                FailSteps.Run(turn, cursor, fail);
                break;
            case FanPlan fan:
                FanSteps.Start(turn, cursor, fan);
                break;
        }
    }

    public static void TimerElapsed(Turn turn, Cursor cursor)
    {
        var plan = turn.PlanOf(cursor);
        var kind = cursor.Pending!.Kind;
        cursor.Pending = null;
        Failing.Guard(turn, cursor, () =>
        {
            if (kind == PendingKind.Task) TaskSteps.TimedOut(turn, cursor, (TaskPlan)plan);
            else if (kind == PendingKind.Wait) Leaving.WithOutput(turn, cursor, plan, turn.Surroundings(cursor), cursor.Input);
            else Run(turn, cursor, plan);
        });
    }

    /// <summary>The beginning of the names of the events that tell of a state: <c>MapState</c>, <c>PassState</c>.</summary>
    public static string EventPrefix(StatePlan plan) => plan.State.Type + "State";

    private static string EnteredType(StatePlan plan) => EventPrefix(plan) + "Entered";
}
