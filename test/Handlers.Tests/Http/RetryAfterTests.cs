using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

public sealed class RetryAfterTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task Seconds_are_waited_as_asked()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(429, ("Retry-After", "12")), FakeApi.Json("""{"items":[]}"""));

        await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal([TimeSpan.FromSeconds(12)], _ingest.Clock.Waits);
    }

    [Fact]
    public async Task A_date_is_waited_for()
    {
        var date = SkippingClock.Now.AddSeconds(7).ToString("r");
        await using var api = await FakeApi.StartAsync(FakeApi.Status(503, ("Retry-After", date)), FakeApi.Json("""{"items":[]}"""));

        await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal([TimeSpan.FromSeconds(7)], _ingest.Clock.Waits);
    }

    [Fact]
    public async Task A_wait_longer_than_the_handler_may_wait_is_left_to_the_workflow()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(429, ("Retry-After", "21")));

        var error = await Assert.ThrowsAsync<ApiThrottled>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains("21 s", error.Message, StringComparison.Ordinal);
        Assert.Single(api.Asked);
        Assert.Empty(_ingest.Clock.Waits);
    }

    [Fact]
    public async Task Two_waits_share_one_budget()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(429, ("Retry-After", "12")));

        await Assert.ThrowsAsync<ApiThrottled>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Equal([TimeSpan.FromSeconds(12)], _ingest.Clock.Waits);
        Assert.Equal(2, api.Asked.Count);
    }

    [Fact]
    public async Task Without_one_the_waits_are_drawn_below_one_and_then_two_seconds()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(500));
        _ingest.Options = _ingest.Options with { Jitter = new AlmostOne() };

        await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Equal([TimeSpan.FromSeconds(0.99), TimeSpan.FromSeconds(1.98)], _ingest.Clock.Waits);
    }

    public void Dispose() => _ingest.Dispose();

    private sealed class AlmostOne : Random
    {
        public override double NextDouble() => 0.99;
    }
}
