using System.Diagnostics;
using System.Runtime;

namespace FlowDsl.Benchmarks.Peers;

/// <summary>Times work as the peers' scripts do: warm-up, then runs of many repetitions, and their median.</summary>
internal static class Timing
{
    /// <summary>
    /// The runtime compiles what is called often a second time, behind our back and not before it has been quiet for 100 ms; a count as the scripts have it would end before that.
    /// </summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Milliseconds for one repetition.</summary>
    /// <param name="work">One repetition.</param>
    /// <param name="count">How many make a run.</param>
    /// <param name="runs">How many runs.</param>
    public static async Task<double> MedianAsync(Func<Task> work, int count, int runs = 7)
    {
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < WarmUp;) await work();
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
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < WarmUp;) work();
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
