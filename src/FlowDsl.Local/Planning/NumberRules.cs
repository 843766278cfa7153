using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>The ranges of the numbers that stand in a state.</summary>
internal static class NumberRules
{
    public static void Check(State state, Spot at, List<Diagnostic> problems)
    {
        foreach (var (field, value, least, most, isWhole) in Of(state))
        {
            if (Literal(value) is not { } number) continue;
            if (number < least || number > most) problems.Add(OutOfRange(at.Within(field), number < least, least, most));
            else if (isWhole && number != Math.Floor(number))
                problems.Add(DiagnosticCodes.WrongType, at.Within(field), $"a whole number is needed, not {value!.Value.GetRawText()}");
        }

        if (state is TaskState task && Literal(task.HeartbeatSeconds) >= Literal(task.TimeoutSeconds))
            problems.Add(DiagnosticCodes.OutOfRange, at.Member("HeartbeatSeconds"), "it must be smaller than TimeoutSeconds");
    }

    /// <summary>In AWS's words.</summary>
    public static Diagnostic OutOfRange(Spot at, bool isTooSmall, double least, double most) => new()
    {
        Code = DiagnosticCodes.OutOfRange,
        Place = at.Place,
        Reason = string.Create(CultureInfo.InvariantCulture, $"{(isTooSmall ? "Minimum" : "Maximum")} value is {(isTooSmall ? least : most)}"),
    };

    private static double? Literal(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static IEnumerable<(string Name, JsonElement? Value, double Least, double Most, bool IsWhole)> Of(State state) => state switch
    {
        TaskState task => [("TimeoutSeconds", task.TimeoutSeconds, 1, Numbers.MostSeconds, true), ("HeartbeatSeconds", task.HeartbeatSeconds, 1, Numbers.MostSeconds, true)],
        WaitState wait => [("Seconds", wait.Seconds, 0, Numbers.MostSeconds, true)],
        MapState map =>
        [
            ("MaxConcurrency", map.MaxConcurrency, 0, double.PositiveInfinity, true), ("ToleratedFailureCount", map.ToleratedFailureCount, 0, double.PositiveInfinity, true),
            ("ToleratedFailurePercentage", map.ToleratedFailurePercentage, 0, 100, false),
            // Less than none is the failure of the reader, and more than AWS reads is as much as it reads.
            ("ItemReader/ReaderConfig/MaxItems", map.ItemReader?.ReaderConfig?.MaxItems, double.NegativeInfinity, double.PositiveInfinity, true),
            ("ItemBatcher/MaxItemsPerBatch", map.ItemBatcher?.MaxItemsPerBatch, 1, double.PositiveInfinity, true),
            ("ItemBatcher/MaxInputBytesPerBatch", map.ItemBatcher?.MaxInputBytesPerBatch, 1, DataLimit.MaxBytes, true),
        ],
        _ => [],
    };
}
