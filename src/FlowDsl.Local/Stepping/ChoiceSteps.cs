using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Choice: the first rule that holds, or the default.</summary>
internal static class ChoiceSteps
{
    public static void Choose(Turn turn, Cursor cursor, ChoicePlan plan)
    {
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        foreach (var rule in plan.Rules)
        {
            if (!rule.Test.Holds(surroundings)) continue;
            // A rule in JSONata that has no Output of its own hands the input on, whatever the state's Output is.
            var output = plan.IsJsonPath ? DataFlow.PassedOn(turn, cursor, plan, surroundings) : rule.Output?.Evaluate(surroundings) ?? cursor.Input;
            Leaving.To(turn, cursor, plan, output, rule.Assign.Evaluate(surroundings), rule.Next);
            return;
        }

        if (plan.Default is not { } next)
            throw new StateFailure(ErrorNames.Runtime, "Failed to transition out of the state. The state does not point to a next state.");
        Leaving.To(turn, cursor, plan, DataFlow.PassedOn(turn, cursor, plan, surroundings), plan.Assign.Evaluate(surroundings), next);
    }
}
