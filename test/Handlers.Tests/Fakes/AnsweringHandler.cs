namespace Handlers.Tests.Fakes;

/// <summary>A network of its own: each request meets what the test says.</summary>
public sealed class AnsweringHandler(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    /// <summary>What the platform's HTTP client throws when a time limit of its own ends a request: a cancellation that nobody asked for.</summary>
    public static TaskCanceledException TimedOut => new("A task was canceled.", new TimeoutException("a limit of the client's own"));

    public int Requests { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        return answer(cancellationToken);
    }
}
