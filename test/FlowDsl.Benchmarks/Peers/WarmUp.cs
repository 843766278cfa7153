using System.Diagnostics;
using System.Runtime;

namespace FlowDsl.Benchmarks.Peers;

/// <summary>
/// Tells when work has been repeated often enough. .NET's just-in-time compiler optimizes by the clock, in the background and not before a tenth of a second is over; node's goes by the number of
/// repetitions. Work of some microseconds would be over, with all its runs, before any of it was optimized.
/// </summary>
internal sealed class WarmUp
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(500);
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _since = Stopwatch.GetTimestamp();
    private long _methods;

    /// <summary>Whether the runtime has compiled a method within the last half second; ten seconds at most.</summary>
    public bool GoesOn()
    {
        var methods = JitInfo.GetCompiledMethodCount();
        if (methods != _methods) (_methods, _since) = (methods, Stopwatch.GetTimestamp());
        return Stopwatch.GetElapsedTime(_since) < s_quiet && Stopwatch.GetElapsedTime(_start) < s_longest;
    }
}
