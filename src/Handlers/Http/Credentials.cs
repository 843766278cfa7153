using System.Text;
using Handlers.Secrets;
using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>Puts the source's credential into requests, and fetches it anew when the API no longer takes it.</summary>
internal sealed class Credentials(Authentication authentication, ISecretProvider secrets)
{
    private string? _secret;
    private bool _renewed;

    /// <summary>Adds the header that proves who sends the request.</summary>
    /// <exception cref="SecretNotFound">There is no such secret, or no header can carry it.</exception>
    internal async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (SecretName is not { } name) return;
        _secret ??= await FetchAsync(name, fresh: false, cancellationToken);
        var (header, value) = authentication switch
        {
            ApiKeyHeader key => (key.Header, _secret),
            BearerToken => ("Authorization", $"Bearer {_secret}"),
            _ => ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(_secret))}"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
    }

    /// <summary>After a 401: fetches the secret again, once in an invocation.</summary>
    /// <returns>Whether it is another one now, so that the request is worth a try with it.</returns>
    internal async ValueTask<bool> RenewAsync(CancellationToken cancellationToken)
    {
        if (_renewed || SecretName is not { } name) return false;
        _renewed = true;
        var before = _secret;
        _secret = await FetchAsync(name, fresh: true, cancellationToken);
        return _secret != before;
    }

    private string? SecretName => authentication switch
    {
        ApiKeyHeader key => key.SecretName,
        BearerToken bearer => bearer.SecretName,
        BasicCredentials basic => basic.SecretName,
        _ => null,
    };

    private async ValueTask<string> FetchAsync(string name, bool fresh, CancellationToken cancellationToken)
    {
        var secret = await secrets.GetAsync(name, fresh, cancellationToken);
        if (authentication is BasicCredentials) return secret;
        if (secret.Length == 0 || secret.Any(c => c is < ' ' or > '~'))
            throw new SecretNotFound($"The secret '{name}' is empty or has characters that a header cannot carry (a line break at its end, perhaps).");
        return secret;
    }
}
