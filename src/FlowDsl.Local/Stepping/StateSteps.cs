using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What a state does when it is entered, and when the time that it waited for has come.</summary>
internal static class StateSteps
{
    public static void Enter(Turn turn, Cursor cursor)
    {
        var plan = cursor.Plan = cursor.Scope.States[cursor.State];
        cursor.EnteredAt = turn.Now;
        cursor.BeforeEntered = cursor.LastEvent;
        cursor.RetryCount = 0;
        if (plan is FalliblePlan { Retry.Count: var retriers }) cursor.RetriesUsed = retriers == 0 ? [] : new int[retriers];
        if (turn.Probe is { } probe) Array.Fill(cursor.RetriesUsed, cursor.RetryCount = probe.RetriesBefore);
        turn.Record(cursor, plan.EnteredType, turn.Effects.WantsHistory ? new EventDetails.Entered(plan.Name, cursor.Input) : null);
        cursor.EnteredEvent = cursor.LastEvent;
        if (turn.WantsNotices) turn.Tell(new StateEntered(turn.Now, plan.Name, plan.State.Type, cursor.Input.ToJsonElement()));
        Do(turn, cursor, plan);
    }

    /// <summary>Does the state's work, for the first time or again; what fails in it is the state's failure.</summary>
    public static void Do(Turn turn, Cursor cursor, StatePlan plan)
    {
        try
        {
            Run(turn, cursor, plan);
        }
        catch (StateFailure failure)
        {
            Failing.Handle(turn, cursor, failure);
        }
        catch (JsonataException tooMuch)
        {
            Failing.Handle(turn, cursor, Failing.Of(tooMuch));
        }
    }

    public static void TimerElapsed(Turn turn, Cursor cursor)
    {
        var (plan, pending) = (cursor.Plan, cursor.Pending!);
        turn.Forget(cursor);
        switch (pending.Kind)
        {
            case PendingKind.Task:
                Failing.Guard(turn, cursor, () => TaskSteps.TimedOut(turn, cursor, (TaskPlan)plan, pending));
                break;
            case PendingKind.Wait:
                cursor.BeforeEntered = cursor.EnteredEvent;
                Failing.Guard(turn, cursor, () => WaitSteps.End(turn, cursor, plan));
                break;
            default:
                Do(turn, cursor, plan);
                break;
        }
    }

    private static void Run(Turn turn, Cursor cursor, StatePlan plan)
    {
        switch (plan)
        {
            case PassPlan pass:
                PassSteps.Run(turn, cursor, pass);
                break;
            case SucceedPlan:
                WaitSteps.End(turn, cursor, plan);
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
            case MapPlan { Distributed: not null } map:
                MapRuns.Start(turn, cursor, map);
                break;
            case FanPlan fan:
                FanSteps.Start(turn, cursor, fan);
                break;
        }
    }
}
