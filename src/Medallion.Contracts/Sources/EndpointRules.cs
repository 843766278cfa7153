namespace Medallion.Contracts;

/// <summary>What an endpoint must be: an address that requests can go to as it stands, without a credential in it.</summary>
internal static class EndpointRules
{
    internal static IEnumerable<string> Problems(string endpoint)
    {
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            // Not echoed: a malformed address may hold a password.
            yield return "endpoint must be an absolute http or https address; if it is a ${Token}, bind it first";
            yield break;
        }

        if (uri.UserInfo.Length > 0) yield return "endpoint carries a user name or password: name a secret in authentication instead";
        foreach (var name in ParameterNames(uri).Where(CredentialNames.IsParameter).Distinct(StringComparer.Ordinal))
            yield return $"endpoint has '{name}' in its query, {CredentialNames.Help(nameof(ApiKeyQuery), name)}";
        if (uri.Fragment.Length > 0) yield return "endpoint has a fragment (#…), which is never sent";
        if (endpoint.Contains('{') || endpoint.Contains('}')) yield return "endpoint has a placeholder: those stand only in the values of query";
    }

    /// <summary>The names of the parameters in an address's query.</summary>
    internal static IEnumerable<string> ParameterNames(Uri address) =>
        address.Query.TrimStart('?').Split('&').Where(parameter => parameter.Contains('=')).Select(parameter => Uri.UnescapeDataString(parameter.Split('=')[0]));
}
