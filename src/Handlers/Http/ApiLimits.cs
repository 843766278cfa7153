namespace Handlers.Http;

/// <summary>The bounds of talking to an API.</summary>
/// <param name="Retry">Tries and waits.</param>
/// <param name="MaxPageBytes">The most bytes that one answer may have, decompressed.</param>
/// <param name="Jitter">What waits are drawn from.</param>
internal sealed record ApiLimits(RetryOptions Retry, long MaxPageBytes, Random Jitter);
