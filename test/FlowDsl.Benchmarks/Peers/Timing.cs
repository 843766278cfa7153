using System.Diagnostics;
using System.Runtime;

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
        for (var i = 0; i < Math.Max(3, count / 5); i++) await work();
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
        for (var i = 0; i < Math.Max(3, count / 5); i++) work();
        List<double> times = [];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++) work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / count);
        }

        return Median(times);
    }

    /// <summary>Repeats work until the runtime has compiled what is hot: for half a second no method more.</summary>
    /// <param name="work">One repetition.</param>
    /// <param name="atMost">How long at most.</param>
    public static void Warm<T>(Func<T> work, TimeSpan atMost)
    {
        var start = Stopwatch.GetTimestamp();
        var (methods, since) = (0L, start);
        while (Stopwatch.GetElapsedTime(start) < atMost && Stopwatch.GetElapsedTime(since) < TimeSpan.FromMilliseconds(500))
        {
            work();
            var now = JitInfo.GetCompiledMethodCount();
            if (now != methods) (methods, since) = (now, Stopwatch.GetTimestamp());
        }
    }

    public static double Median(IReadOnlyList<double> times) => times.Order().ElementAt(times.Count / 2);
}
