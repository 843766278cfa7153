using System.Net;
using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>Sends requests and follows redirects within the source's own host: a credential goes nowhere else.</summary>
internal sealed class Redirects(HttpClient client, SourceDefinition source, Credentials credentials)
{
    private const int Most = 3;

    /// <summary>The first answer that is no redirect, with its body still to be read.</summary>
    /// <exception cref="ApiContractBroken">A redirect leads elsewhere, or to too many others.</exception>
    internal async Task<HttpResponseMessage> FollowAsync(PageUrl url, CancellationToken cancellationToken)
    {
        var address = url.Address;
        for (var followed = 0; ; followed++)
        {
            var response = await SendAsync(address, cancellationToken);
            if (response.Headers.Location is not { } location || !IsRedirect(response.StatusCode)) return response;
            response.Dispose();
            if (!Uri.TryCreate(address, location, out var next)) throw new ApiContractBroken("The API redirects to what is no address.");
            if (!Server.Same(next, url.Address)) throw new ApiContractBroken(
                $"The API redirects to another server, {PageUrl.Shown(next)}, which is not followed: name that server in the source's endpoint if it is right.");
            if (followed == Most) throw new ApiContractBroken($"The API redirects more than {Most} times, the last time to {PageUrl.Shown(next)}.");
            address = KeyParameter.Without(next, source.Authentication);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "medallion-etl");
        foreach (var (name, value) in source.Headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        await credentials.ApplyAsync(request, cancellationToken);
        var sent = request.RequestUri;
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var followed = request.RequestUri != sent;
        // The answer remembers its request: from here on nothing that is kept or said can have the key of its address.
        request.RequestUri = address;
        if (!followed) return response;
        response.Dispose();
        throw new InvalidOperationException(
            $"The HTTP client follows redirects by itself, credentials and all: make it with {nameof(ApiHttpClient)}.{nameof(ApiHttpClient.Create)}.");
    }

    private static bool IsRedirect(HttpStatusCode status) => status is
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
