using System.Net;
using Handlers.Logging;
using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>Asks the API for pages: tries again what may pass, and says what will not.</summary>
internal sealed class ApiRequests(HttpClient client, SourceDefinition source, Credentials credentials, TimeProvider clock, ApiLimits limits, EventLog log)
{
    private readonly Redirects _redirects = new(client, source, credentials);

    /// <summary>Gets one page.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="read">Reads the body from its first byte; called anew for every try. Its own failures pass through, except <see cref="TransientFailure"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What <paramref name="read"/> made of the body; the default when the API has no content (204).</returns>
    /// <exception cref="IngestException">The page cannot be had.</exception>
    internal async Task<T?> GetAsync<T>(PageUrl url, Func<ResponseBody, Task<T>> read, CancellationToken cancellationToken)
    {
        var backoff = new Backoff(limits.Retry, clock, limits.Jitter);
        while (true)
        {
            try
            {
                return await TryAsync(url, read, cancellationToken);
            }
            catch (TransientFailure failure)
            {
                var wait = backoff.Next(failure, $"GET {url.Text}");
                var seconds = Math.Round(wait.TotalSeconds, 3);
                log.Write(new LogEvent("retry") { Url = url.Text, Reason = failure.Message, Try = backoff.Failures + 1, WaitSeconds = seconds });
                await backoff.WaitAsync(wait, cancellationToken);
            }
            catch (ApiContractBroken broken)
            {
                throw new ApiContractBroken($"GET {url.Text}: {broken.Message}", broken);
            }
        }
    }

    private async Task<T?> TryAsync<T>(PageUrl url, Func<ResponseBody, Task<T>> read, CancellationToken cancellationToken)
    {
        using var patience = new Patience(limits.Retry.Silence, clock, cancellationToken);
        using var response = await SendAsync(url, patience, cancellationToken);
        switch (response.StatusCode)
        {
            case HttpStatusCode.NoContent:
                return default;
            case HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation:
                patience.Pause();
                await using (var content = await response.Content.ReadAsStreamAsync(cancellationToken))
                    return await read(new ResponseBody(response, url.Address, content, patience, limits.MaxPageBytes));
            default:
                throw StatusFailure.Of(response, $"GET {url.Text}", clock.GetUtcNow());
        }
    }

    private async Task<HttpResponseMessage> SendAsync(PageUrl url, Patience patience, CancellationToken cancellationToken)
    {
        try
        {
            var response = await _redirects.FollowAsync(url, patience.Token);
            if (response.StatusCode != HttpStatusCode.Unauthorized) return response;
            patience.Pause();
            if (!await credentials.RenewAsync(cancellationToken)) return response;
            response.Dispose();
            patience.Restart();
            return await _redirects.FollowAsync(url, patience.Token);
        }
        catch (OperationCanceledException e) when (!patience.CallerGaveUp)
        {
            throw patience.Failure(e);
        }
        catch (HttpRequestException e)
        {
            throw new TransientFailure(FailureKind.Unavailable, $"no answer: {e.Message}", inner: e);
        }
    }
}
