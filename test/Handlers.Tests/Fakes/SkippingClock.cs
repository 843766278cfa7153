using System.Collections.Concurrent;

namespace Handlers.Tests.Fakes;

/// <summary>A clock that stands still: waits end at once and are remembered, limits (from 30 s on) end when a test says so: those set after so many waits, and no later ones.</summary>
public sealed class SkippingClock : TimeProvider
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Timer, int> _armed = new();
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets every limit run out that was set when there had been so many waits: those of one try.</summary>
    public void Expire(int waits)
    {
        foreach (var armed in _armed)
            if (armed.Value == waits && _armed.TryRemove(armed)) armed.Key.Fire();
    }

    private sealed class Timer(SkippingClock clock, Action fire) : ITimer
    {
        internal void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock._armed.TryRemove(this, out _);
            if (dueTime == Timeout.InfiniteTimeSpan) return true;
            if (dueTime >= Limit)
            {
                clock._armed[this] = clock._waits.Count;
                return true;
            }

            clock._waits.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => fire());
            return true;
        }

        public void Dispose() => clock._armed.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
