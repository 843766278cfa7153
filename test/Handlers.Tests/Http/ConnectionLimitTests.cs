using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

/// <summary>Cancellations that nobody asked for: the time limits of the client itself.</summary>
public sealed class ConnectionLimitTests
{
    private const string Server = "http://api.test";

    [Fact]
    public async Task A_connection_that_does_not_come_about_in_time_is_tried_again_and_then_an_unavailable_API()
    {
        var tries = 0;
        using var network = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromMilliseconds(1),
            ConnectCallback = async (_, token) =>
            {
                Interlocked.Increment(ref tries);
                await Task.Delay(Timeout.Infinite, token);
                return Stream.Null;
            },
        };
        using var ingest = new Ingest { Client = new HttpClient(network) };

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => ingest.RunAsync(Ingest.Source(Server)));

        Assert.Contains("no answer", error.Message, StringComparison.Ordinal);
        Assert.Contains("try 3 of 3", error.Message, StringComparison.Ordinal);
        Assert.Equal((3, 2), (tries, ingest.Clock.Waits.Count));
    }

    [Fact]
    public async Task A_cancellation_within_the_body_that_nobody_asked_for_is_a_failed_try()
    {
        using var network = new AnsweringHandler(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new CancelledStream()) }));
        using var ingest = new Ingest { Client = new HttpClient(network) };

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => ingest.RunAsync(Ingest.Source(Server)));

        Assert.Contains("no answer: a limit of the client's own, at try 3 of 3", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, network.Requests);
        Assert.Empty(ingest.Lake.Files);
    }

    [Fact]
    public async Task A_caller_that_gives_up_while_a_connection_comes_about_is_no_failure_of_the_API()
    {
        using var stop = new CancellationTokenSource();
        using var network = new AnsweringHandler(_ =>
        {
            stop.Cancel();
            throw AnsweringHandler.TimedOut;
        });
        using var ingest = new Ingest { Client = new HttpClient(network) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ingest.RunAsync(Ingest.Source(Server), stop.Token));

        Assert.Equal(1, network.Requests);
    }
}
