using System.Diagnostics;

namespace FlowDsl.Benchmarks.Memory;

/// <summary>Looks at the memory while work is done.</summary>
internal static class MemoryMeter
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Does the work and prints how long it took, the highest managed heap in each quarter, and the process's peak.</summary>
    public static async Task MeasureAsync(string name, Func<Task> work, TextWriter to)
    {
        GC.Collect();
        var (before, start, samples) = (GC.GetTotalMemory(true), Stopwatch.GetTimestamp(), new List<long>());
        var running = Task.Run(work);
        while (await Task.WhenAny(running, Task.Delay(s_interval)) != running) samples.Add(GC.GetTotalMemory(false));
        await running;
        samples.Add(GC.GetTotalMemory(false));
        var took = Stopwatch.GetElapsedTime(start);
        using var process = Process.GetCurrentProcess();
        var quarters = samples.Chunk(Math.Max(1, (samples.Count + 3) / 4)).Select(quarter => $"{Megabytes(quarter.Max() - before)}");
        await to.WriteLineAsync(
            $"{name}: {took.TotalSeconds:0.0} s, the heap's highest in each quarter of it: {string.Join(", ", quarters)} MB (before: {Megabytes(before)}), "
            + $"peak of the process {Megabytes(process.PeakWorkingSet64)} MB");
    }

    private static string Megabytes(long bytes) => $"{bytes / 1e6:0}";
}
