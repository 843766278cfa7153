using System.Diagnostics;
using FlowDsl.Fuzz.Targets;

namespace FlowDsl.Fuzz.Running;

/// <summary>Mutates and tries until the time is over. Each input has a seed of its own: the first seed and one more for each.</summary>
internal sealed class FuzzLoop(IFuzzTarget target, TimeSpan duration, string lastInput)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_minimising = TimeSpan.FromSeconds(20);

    /// <summary>How many findings there were.</summary>
    public int Run(int seed, int count)
    {
        var (trial, start, known, tried) = (new Trial(target, s_limit), Stopwatch.GetTimestamp(), new HashSet<string>(), 0);
        for (; tried < count && Stopwatch.GetElapsedTime(start) < duration; tried++)
        {
            var chance = new Random(unchecked(seed + tried));
            var input = target.Mutate(target.Seeds[chance.Next(target.Seeds.Count)], chance);
            // For the one who watches this process: a stack that overflows leaves nothing else.
            InputFile.Write(lastInput, $"{unchecked(seed + tried)}\n{input}");
            if (trial.Take(input) is not { } finding || !known.Add(finding.Kind)) continue;
            var least = finding.Kind == "hang" ? input : Minimiser.Minimise(input, shorter => trial.Take(shorter)?.Kind == finding.Kind, s_minimising);
            FindingReport.Write(unchecked(seed + tried), finding, least);
        }

        // Few texts to begin with: the corpora were not there.
        Console.WriteLine($"{tried} inputs made of {target.Seeds.Count} texts, {known.Count} findings");
        return known.Count;
    }
}
