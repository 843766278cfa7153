using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Fail: ends the scope with an error, which no retrier or catcher of its own could take.</summary>
internal static class FailSteps
{
    public static void Run(Turn turn, Cursor cursor, FailPlan plan)
    {
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        Failing.EndScope(turn, cursor, Text(plan.Error, "Error", surroundings), Text(plan.Cause, "Cause", surroundings));
    }

    private static string? Text(Template? template, string field, Surroundings surroundings)
    {
        if (template is null) return null;
        var value = template.Evaluate(surroundings);
        if (value.Kind is JsonataKind.String) return value.AsString();
        throw template is Template.Computed or Template.Constant
            ? Types.Unexpected(template, field, "string", value)
            : new StateFailure(ErrorNames.Runtime, $"The {field}Path parameter does not reference a string value: {value.ToJson()}");
    }
}
