using System.Text.Json;
using FlowDsl.Conformance.Comparing;

namespace FlowDsl.Conformance.Executions;

/// <summary>Compares histories event by event.</summary>
/// <param name="compare">Compares details.</param>
public sealed class EventsComparison(MaskedJson compare)
{
    /// <summary>All of them, with their ids, in order.</summary>
    public string? InOrder(IReadOnlyList<RunEvent> there, IReadOnlyList<RunEvent> here)
    {
        for (var i = 0; i < Math.Min(there.Count, here.Count); i++)
        {
            var (left, right) = (there[i], here[i]);
            if (left.Id != right.Id || left.PreviousId != right.PreviousId) return Differ(i, left, right, "ids");
            if (Differ(left, right) is { } difference) return Differ(i, left, right, difference);
        }

        return Count(there, here);
    }

    /// <summary>Without ids, those with the same previous event in order.</summary>
    public string? UnderParents(IReadOnlyList<RunEvent> there, IReadOnlyList<RunEvent> here)
    {
        var (left, right) = (there.ToLookup(one => one.PreviousId), here.ToLookup(one => one.PreviousId));
        var parents = new Queue<(long There, long Here)>([(0, 0)]);
        while (parents.TryDequeue(out var parent))
        {
            var (sons, ours) = (left[parent.There].ToList(), right[parent.Here].ToList());
            for (var i = 0; i < Math.Min(sons.Count, ours.Count); i++)
            {
                if (Differ(sons[i], ours[i]) is { } difference) return Differ((int)sons[i].Id - 1, sons[i], ours[i], difference);
                parents.Enqueue((sons[i].Id, ours[i].Id));
            }

            if (sons.Count != ours.Count) return $"events after {parent.There} there and {parent.Here} here\n  recorded: {List(sons)}\n  here:     {List(ours)}";
        }

        return Count(there, here);
    }

    /// <summary>In order without ids; neighbours whose ids are masked may have any order among them.</summary>
    public string? Masked(IReadOnlyList<RunEvent> there, IReadOnlyList<RunEvent> here)
    {
        if (Count(there, here) is { } count) return count;
        List<RunEvent> left = [.. here];
        foreach (var (index, one) in there.Index())
        {
            var candidates = one.Id == 0 ? left.TakeWhile(ours => ours.Id == 0) : left.Take(1);
            if (candidates.FirstOrDefault(ours => Differ(one, ours) is null) is not { } match)
                return Differ(index, one, left[0], "none of those left matches");
            left.Remove(match);
        }

        return null;
    }

    private string? Differ(RunEvent left, RunEvent right)
    {
        if (left.Type != right.Type) return "types";
        if (left.DetailsName != right.DetailsName) return $"details {left.DetailsName ?? "none"} there, {right.DetailsName ?? "none"} here";
        return left.Details is { } details ? compare.CompareAnswer(details, right.Details!.Value)?.ToString() : null;
    }

    private static string Differ(int index, RunEvent left, RunEvent right, string difference) =>
        $"event {index}: {difference}\n  recorded: {left} {Text(left.Details)}\n  here:     {right} {Text(right.Details)}";

    private static string? Count(IReadOnlyList<RunEvent> there, IReadOnlyList<RunEvent> here) => there.Count == here.Count ? null
        : $"event {Math.Min(there.Count, here.Count)}: {there.Count} events there, {here.Count} here\n"
            + $"  recorded: {List(there.Skip(here.Count))}\n  here:     {List(here.Skip(there.Count))}";

    private static string List(IEnumerable<RunEvent> events) => Difference.Short(string.Join(", ", events.DefaultIfEmpty(new RunEvent(0, 0, "nothing", null, null))));

    private static string Text(JsonElement? details) => details is { } value ? Difference.Short(value.GetRawText()) : "";
}
