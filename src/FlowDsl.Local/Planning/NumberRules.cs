using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>The ranges of the numbers that stand in a state.</summary>
internal static class NumberRules
{
    public static void Check(State state, string at, List<Diagnostic> problems)
    {
        foreach (var (field, value, least, most) in Of(state))
        {
            if (Literal(value) is not { } number) continue;
            if (number < least || number > most) problems.Add(OutOfRange($"{at}/{field}", number < least, least, most));
            else if (number != Math.Floor(number) && state is WaitState or TaskState)
            {
                var reason = $"a whole number is needed, not {value!.Value.GetRawText()}";
                problems.Add(new Diagnostic { Code = DiagnosticCodes.WrongType, Place = new JsonPlace($"{at}/{field}"), Reason = reason });
            }
        }

        if (state is TaskState task && Literal(task.HeartbeatSeconds) >= Literal(task.TimeoutSeconds))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.OutOfRange, Place = new JsonPlace(at + "/HeartbeatSeconds"), Reason = "it must be smaller than TimeoutSeconds" });
    }

    /// <summary>In AWS's words.</summary>
    public static Diagnostic OutOfRange(string at, bool isTooSmall, double least, double most) => new()
    {
        Code = DiagnosticCodes.OutOfRange,
        Place = new JsonPlace(at),
        Reason = string.Create(CultureInfo.InvariantCulture, $"{(isTooSmall ? "Minimum" : "Maximum")} value is {(isTooSmall ? least : most)}"),
    };

    private static double? Literal(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static IEnumerable<(string Name, JsonElement? Value, double Least, double Most)> Of(State state) => state switch
    {
        TaskState task => [("TimeoutSeconds", task.TimeoutSeconds, 1, Numbers.MostSeconds), ("HeartbeatSeconds", task.HeartbeatSeconds, 1, Numbers.MostSeconds)],
        WaitState wait => [("Seconds", wait.Seconds, 0, Numbers.MostSeconds)],
        MapState map =>
        [
            ("MaxConcurrency", map.MaxConcurrency, 0, double.PositiveInfinity), ("ToleratedFailureCount", map.ToleratedFailureCount, 0, double.PositiveInfinity),
            ("ToleratedFailurePercentage", map.ToleratedFailurePercentage, 0, 100),
        ],
        _ => [],
    };
}
