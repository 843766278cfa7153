using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>What a status other than success means.</summary>
internal static class StatusFailure
{
    /// <summary>The failure to throw: a <see cref="TransientFailure"/> when another try may help, else the final one.</summary>
    internal static Exception Of(HttpResponseMessage response, string request, DateTimeOffset now)
    {
        var status = $"{(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd();
        return (int)response.StatusCode switch
        {
            401 or 403 => new ApiAuthFailed($"{request}: {status}. Does the secret that the source names hold a valid credential?"),
            408 => new TransientFailure(FailureKind.Unavailable, status, RetryAfter.Of(response.Headers, now)),
            429 => new TransientFailure(FailureKind.Throttled, status, RetryAfter.Of(response.Headers, now)),
            >= 400 and < 500 => new ApiRefused($"{request}: {status}."),
            >= 500 => new TransientFailure(FailureKind.Unavailable, status, RetryAfter.Of(response.Headers, now)),
            _ => new ApiContractBroken($"{status} is no answer to a request for a page."),
        };
    }
}
