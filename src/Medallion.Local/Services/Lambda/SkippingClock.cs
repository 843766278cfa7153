namespace Medallion.Local.Services.Lambda;

/// <summary>
/// A clock whose waits pass at once and are added up. Timers that run longer than the longest wait are limits on the real time of others, and stay so.
/// The time of day is the real one: an API's dates are compared with it.
/// </summary>
/// <param name="longestWait">What is longer than this is no wait but a limit.</param>
internal sealed class SkippingClock(TimeSpan longestWait) : TimeProvider
{
    private long _waited;

    /// <summary>All waits together.</summary>
    public TimeSpan Waited => TimeSpan.FromTicks(Interlocked.Read(ref _waited));

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > longestWait) return base.CreateTimer(callback, state, dueTime, period);
        Interlocked.Add(ref _waited, dueTime.Ticks);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
