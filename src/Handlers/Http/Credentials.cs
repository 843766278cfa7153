using System.Text;
using Handlers.Secrets;
using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>Puts the source's credential into requests, and fetches it anew when the API no longer takes it.</summary>
internal sealed class Credentials(Authentication authentication, ISecretProvider secrets)
{
    private string? _secret;
    private bool _renewed;

    /// <summary>Adds what proves who sends the request: a header, or a parameter of its address.</summary>
    /// <exception cref="SecretNotFound">There is no such secret, or no request can carry it.</exception>
    internal async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (authentication.RequiredSecret is not { } name) return;
        _secret ??= await FetchAsync(name, fresh: false, cancellationToken);
        switch (authentication)
        {
            case ApiKeyHeader key:
                request.Headers.TryAddWithoutValidation(key.Header, _secret);
                break;
            case ApiKeyQuery key:
                request.RequestUri = KeyParameter.With(request.RequestUri!, key.Parameter, _secret);
                break;
            case BearerToken:
                request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {_secret}");
                break;
            case BasicCredentials:
                request.Headers.TryAddWithoutValidation("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(_secret))}");
                break;
            default:
                throw new InvalidRequest($"source.authentication is {authentication.GetType().Name}, which this handler does not know.");
        }
    }

    /// <summary>After a 401: fetches the secret again, once in an invocation.</summary>
    /// <returns>Whether it is another one now, so that the request is worth a try with it.</returns>
    internal async ValueTask<bool> RenewAsync(CancellationToken cancellationToken)
    {
        if (_renewed || authentication.RequiredSecret is not { } name) return false;
        _renewed = true;
        var before = _secret;
        _secret = await FetchAsync(name, fresh: true, cancellationToken);
        return _secret != before;
    }

    private async ValueTask<string> FetchAsync(string name, bool fresh, CancellationToken cancellationToken)
    {
        var secret = await secrets.GetAsync(name, fresh, cancellationToken);
        if (authentication is BasicCredentials) return secret;
        if (secret.Length == 0 || secret.Any(c => c is < ' ' or > '~'))
            throw new SecretNotFound($"The secret '{name}' is empty or has characters that a request cannot carry (a line break at its end, perhaps).");
        return secret;
    }
}
