using System.Diagnostics;

namespace FlowDsl.Benchmarks.Peers;

/// <summary>Times work as the peers' scripts do: warm-up, then runs of many repetitions, and their median.</summary>
internal static class Timing
{
    /// <summary>Milliseconds for one repetition.</summary>
    /// <param name="work">One repetition.</param>
    /// <param name="count">How many make a run.</param>
    /// <param name="runs">How many runs.</param>
    public static async Task<double> MedianAsync(Func<Task> work, int count, int runs = 7)
    {
        for (var warmUp = new WarmUp(); warmUp.GoesOn();) await work();
        List<double> times = [];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++) await work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / count);
        }

        return Median(times);
    }

    /// <summary>As <see cref="MedianAsync"/>, of work that is done at once.</summary>
    public static double Median<T>(Func<T> work, int count, int runs = 7)
    {
        for (var warmUp = new WarmUp(); warmUp.GoesOn();) work();
        List<double> times = [];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++) work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / count);
        }

        return Median(times);
    }

    public static double Median(IReadOnlyList<double> times) => times.Order().ElementAt(times.Count / 2);
}
