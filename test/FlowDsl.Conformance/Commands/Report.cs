using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.Commands;

/// <summary>What the program prints and writes.</summary>
internal static class Report
{
    /// <summary>A line for each level, then the features with the failures that they have a part in.</summary>
    public static void Print(IReadOnlyList<Judgement> judgements, TextWriter to)
    {
        foreach (var score in Score.Count(judgements)) to.WriteLine(score);
        var rows = judgements.Where(one => !one.IsLeftOut).SelectMany(one => one.Features.Distinct().Select(feature => (Feature: feature, Judgement: one)))
            .GroupBy(row => (Corpus: row.Judgement.Level.Split(' ')[0], row.Feature))
            .OrderBy(group => group.Key.Corpus, StringComparer.Ordinal).ThenBy(group => group.Key.Feature, StringComparer.Ordinal);
        foreach (var feature in rows)
        {
            var levels = feature.GroupBy(row => row.Judgement.Level).Select(level => $"{level.Key.Split(' ')[^1]} {level.Count(row => row.Judgement.Failure is null)}/{level.Count()}");
            to.WriteLine($"  {feature.Key.Corpus}, {feature.Key.Feature}: {string.Join(", ", levels)}");
        }
    }

    /// <summary>Each failure with its difference.</summary>
    public static void Write(IReadOnlyList<Judgement> judgements, TextWriter to)
    {
        List<Judgement> failed = [.. judgements.Where(one => one is { IsLeftOut: false, Failure: not null })];
        // So that the file of a run without failures is told from that of a run which did not end.
        if (failed.Count == 0) to.WriteLine("No failures.");
        foreach (var one in failed)
        {
            to.WriteLine($"## {one.Level}: {one.Case}");
            to.WriteLine(one.Failure!.ReplaceLineEndings("\n"));
            to.WriteLine();
        }
    }
}
