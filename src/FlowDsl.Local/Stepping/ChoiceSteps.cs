using System.Globalization;
using System.Text.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Choice: the first rule that holds, or the default.</summary>
internal static class ChoiceSteps
{
    public static void Choose(Turn turn, Cursor cursor, ChoicePlan plan)
    {
        var surroundings = turn.Surroundings(cursor);
        for (var i = 0; i < plan.Rules.Count; i++)
        {
            var rule = plan.Rules[i];
            var holds = rule.Condition.Evaluate(surroundings);
            if (holds.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                throw Types.Unexpected(rule.Condition, string.Create(CultureInfo.InvariantCulture, $"Choices[{i}]/Condition"), "boolean", holds);
            if (holds.ValueKind == JsonValueKind.False) continue;
            Leaving.To(turn, cursor, plan, rule.Output?.Evaluate(surroundings) ?? cursor.Input, rule.Assign.Evaluate(surroundings), rule.Next);
            return;
        }

        if (plan.Default is not { } next)
            throw new StateFailure(ErrorNames.Runtime, "Failed to transition out of the state. The state does not point to a next state.");
        Leaving.To(turn, cursor, plan, plan.Output?.Evaluate(surroundings) ?? cursor.Input, plan.Assign.Evaluate(surroundings), next);
    }
}
