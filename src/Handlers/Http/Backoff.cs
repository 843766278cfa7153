using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>How long to wait before the next try of one request: what the API asks for, else exponential with full jitter; all waits within one budget.</summary>
internal sealed class Backoff(RetryOptions options, TimeProvider clock, Random jitter)
{
    private TimeSpan _left = options.MaxWait;

    /// <summary>Tries that failed so far.</summary>
    internal int Failures { get; private set; }

    /// <summary>Counts a failed try.</summary>
    /// <param name="failure">Why it failed.</param>
    /// <param name="request">The request as messages name it.</param>
    /// <returns>The wait before the next try.</returns>
    /// <exception cref="IngestException">There is no next try, or the API asks for a longer wait than is left.</exception>
    internal TimeSpan Next(TransientFailure failure, string request)
    {
        Failures++;
        if (failure.RetryAfter is { } asked && asked > _left)
            throw new ApiThrottled($"{request}: {failure.Message}, and asks for a wait of {asked.TotalSeconds:0} s; {_left.TotalSeconds:0} s are left.", failure);
        if (Failures >= options.Tries) throw GiveUp(failure, $"{request}: {failure.Message}, at try {Failures} of {options.Tries}.");
        var ceiling = options.FirstWait * Math.Pow(2, Failures - 1);
        var wait = failure.RetryAfter ?? (ceiling < _left ? ceiling : _left) * jitter.NextDouble();
        _left -= wait;
        return wait;
    }

    internal Task WaitAsync(TimeSpan wait, CancellationToken cancellationToken) => Task.Delay(wait, clock, cancellationToken);

    private static IngestException GiveUp(TransientFailure failure, string message) => failure.Kind switch
    {
        FailureKind.Throttled => new ApiThrottled(message, failure),
        FailureKind.NotJson => new ApiContractBroken(message, failure),
        _ => new ApiUnavailable(message, failure),
    };
}
