namespace Handlers.Http;

/// <summary>How long to wait for the other side's next sign of life.</summary>
internal sealed class Patience : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timeout;
    private readonly CancellationTokenSource _either;

    internal Patience(TimeSpan limit, TimeProvider clock, CancellationToken cancellationToken)
    {
        (_limit, _caller) = (limit, cancellationToken);
        _timeout = new CancellationTokenSource(limit, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _timeout.Token);
    }

    /// <summary>Cancelled when the time is up or the caller gives up.</summary>
    internal CancellationToken Token => _either.Token;

    /// <summary>Whether it was the caller who gave up. Whatever else cancels a request (our limit, the connection's, the client's own) is a failed try.</summary>
    internal bool CallerGaveUp => _caller.IsCancellationRequested;

    /// <summary>The other side was heard of: its time begins anew.</summary>
    internal void Restart() => _timeout.CancelAfter(_limit);

    /// <summary>What follows is our own work, which the other side need not answer for.</summary>
    internal void Pause() => _timeout.CancelAfter(Timeout.InfiniteTimeSpan);

    internal TransientFailure Failure(OperationCanceledException inner)
    {
        // The HTTP client tells a limit of its own, such as that for connecting, by the exception within.
        var reason = _timeout.IsCancellationRequested ? $"nothing came for {_limit.TotalSeconds:0} s" : $"no answer: {(inner.InnerException ?? inner).Message}";
        return new TransientFailure(FailureKind.Unavailable, reason, inner: inner);
    }

    public void Dispose()
    {
        _either.Dispose();
        _timeout.Dispose();
    }
}
