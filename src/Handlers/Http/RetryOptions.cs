namespace Handlers.Http;

/// <summary>How often a request is tried and how long is waited in between.</summary>
public sealed record RetryOptions
{
    /// <summary>Tries of one request, the first included.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>The longest wait before the second try; it doubles for each further one. The wait itself is drawn between zero and this (full jitter).</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>All waits of one request together. A <c>Retry-After</c> beyond it ends the invocation with <see cref="Medallion.Contracts.ApiThrottled"/>: a workflow's wait costs nothing, a handler's does.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the API may be silent: before the answer begins, and between any two parts of it.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);
}
