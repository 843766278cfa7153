using System.Text.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Fail: ends the scope with an error, which no retrier or catcher of its own could take.</summary>
internal static class FailSteps
{
    public static void Run(Turn turn, Cursor cursor, FailPlan plan)
    {
        var surroundings = turn.Surroundings(cursor);
        Failing.EndScope(turn, cursor, Text(plan.Error, "Error", surroundings), Text(plan.Cause, "Cause", surroundings));
    }

    private static string? Text(Template? template, string field, Surroundings surroundings)
    {
        if (template is null) return null;
        var value = template.Evaluate(surroundings);
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Types.Unexpected(template, field, "string", value);
    }
}
