using Medallion.Local.Services.Lambda;

namespace Medallion.Local.Tests.Services;

public sealed class SkippingClockTests
{
    [Fact]
    public void A_limit_is_no_wait_and_does_not_run_out_at_once()
    {
        var clock = new SkippingClock(TimeSpan.FromSeconds(20));

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30), clock);
        limit.CancelAfter(TimeSpan.FromSeconds(30));

        Assert.Equal(TimeSpan.Zero, clock.Waited);
        Assert.False(limit.IsCancellationRequested);
    }

    [Fact]
    public void A_wait_of_the_longest_length_is_still_a_wait()
    {
        var clock = new SkippingClock(TimeSpan.FromSeconds(20));

        _ = Task.Delay(TimeSpan.FromSeconds(20), clock);

        Assert.Equal(TimeSpan.FromSeconds(20), clock.Waited);
    }
}
