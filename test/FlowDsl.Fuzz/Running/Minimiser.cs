using System.Diagnostics;

namespace FlowDsl.Fuzz.Running;

/// <summary>Cuts an input down as long as it comes to the same finding.</summary>
internal static class Minimiser
{
    /// <summary>The shortest input that was found.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isSame">Whether another input comes to the same.</param>
    /// <param name="limit">How long to try.</param>
    public static string Minimise(string input, Func<string, bool> isSame, TimeSpan limit)
    {
        var start = Stopwatch.GetTimestamp();
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < input.Length;)
            {
                if (Stopwatch.GetElapsedTime(start) > limit) return input;
                var shorter = input.Remove(at, Math.Min(size, input.Length - at));
                if (isSame(shorter)) input = shorter;
                else at += size;
            }
        }

        return input;
    }
}
