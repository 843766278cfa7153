using Handlers.Tests.Fakes;
using Medallion.Contracts;
using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Http;

public sealed class SilenceTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_and_asked_again()
    {
        await using var api = await FakeApi.StartAsync((context, number) => number == 1 ? HangAsync(context) : FakeApi.Json(FakeApi.Items([1]))(context));

        var result = await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal(1, result.RecordCount);
        Assert.Contains("nothing came for 30 s", _ingest.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_falls_silent_within_the_body_is_given_up_and_asked_again()
    {
        await using var api = await FakeApi.StartAsync(async (context, number) =>
        {
            if (number > 1)
            {
                await FakeApi.Json(FakeApi.Items([1]))(context);
                return;
            }

            await FakeApi.Json("""{"items":[{"id":1},""")(context);
            await context.Response.Body.FlushAsync();
            await HangAsync(context);
        });

        var result = await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal(1, result.RecordCount);
        Assert.Equal("{\"id\":1}\n", _ingest.Page(1));
    }

    [Fact]
    public async Task A_server_that_is_silent_each_time_is_an_unavailable_API()
    {
        await using var api = await FakeApi.StartAsync(HangAsync);

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains("nothing came for 30 s, at try 3 of 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Giving_up_the_invocation_is_no_failure_of_the_API()
    {
        using var stop = new CancellationTokenSource();
        await using var api = await FakeApi.StartAsync(_ => stop.CancelAsync());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _ingest.RunAsync(Ingest.Source(api), stop.Token));

        Assert.Empty(_ingest.Lake.Files);
    }

    // The client may not have come to wait yet when its limit is made to run out: it is made to until the client hangs up. The limits of the next try are not touched.
    private async Task HangAsync(HttpContext context)
    {
        var waits = _ingest.Clock.Waits.Count;
        while (!context.RequestAborted.IsCancellationRequested)
        {
            _ingest.Clock.Expire(waits);
            await Task.Yield();
        }
    }

    public void Dispose() => _ingest.Dispose();
}
