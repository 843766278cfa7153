using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Pass: its result is what it says, or its input.</summary>
internal static class PassSteps
{
    public static void Run(Turn turn, Cursor cursor, PassPlan plan)
    {
        var input = DataFlow.EffectiveInput(turn, cursor, plan);
        var shaped = plan.Parameters?.Evaluate(turn.Surroundings(cursor, input)) ?? input;
        turn.Probe?.Saw(Stage.Parameters, shaped);
        if (plan.FixedResult is { } fixedResult) turn.Probe?.Saw(Stage.Result, fixedResult);
        DataFlow.Finish(turn, cursor, plan, plan.Result, plan.FixedResult ?? shaped);
    }
}
