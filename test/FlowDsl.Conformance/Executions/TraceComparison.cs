using System.Text.Json;
using FlowDsl.Conformance.Comparing;

namespace FlowDsl.Conformance.Executions;

/// <summary>Compares which states were entered and exited. Without a reliable order, only the states at the top are compared in order.</summary>
internal sealed class TraceComparison(RecordedExecution recorded)
{
    public string? Compare(IReadOnlyList<RunEvent> events)
    {
        var there = recorded.Recorded.GetProperty("stateTrace").EnumerateArray()
            .Where(step => step.GetProperty("event").GetString() is "entered" or "exited")
            .Select(step => new Step(step.GetProperty("event").GetString()!, step.GetProperty("name").GetString()!)).ToList();
        var here = events.Where(one => one.DetailsName is "stateEnteredEventDetails" or "stateExitedEventDetails")
            .Select(one => new Step(one.DetailsName == "stateEnteredEventDetails" ? "entered" : "exited", one.Details!.Value.GetProperty("name").GetString()!)).ToList();
        if (recorded.OrderIsReliable) return Differ(there, here);
        var top = Top();
        return Differ([.. there.Where(step => top.Contains(step.Name))], [.. here.Where(step => top.Contains(step.Name))])
            ?? Differ(Sorted(there.Where(step => !top.Contains(step.Name))), Sorted(here.Where(step => !top.Contains(step.Name))));
    }

    private HashSet<string> Top()
    {
        using var definition = JsonDocument.Parse(recorded.Definition);
        return [.. definition.RootElement.GetProperty("States").EnumerateObject().Select(state => state.Name)];
    }

    private static List<Step> Sorted(IEnumerable<Step> steps) => [.. steps.OrderBy(step => step.Name, StringComparer.Ordinal).ThenBy(step => step.What, StringComparer.Ordinal)];

    private static string? Differ(List<Step> there, List<Step> here)
    {
        if (there.SequenceEqual(here)) return null;
        var at = there.Zip(here).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"trace, step {at}\n  recorded: {Rest(there, at)}\n  here:     {Rest(here, at)}";
    }

    private static string Rest(List<Step> steps, int at) => at == steps.Count ? "nothing more"
        : Difference.Short(string.Join(", ", steps.Skip(at).Select(step => $"{step.What} {step.Name}")));

    private readonly record struct Step(string What, string Name);
}
