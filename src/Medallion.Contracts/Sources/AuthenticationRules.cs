namespace Medallion.Contracts;

/// <summary>What an authentication must say: which secret, and a place in the request that is a credential's alone.</summary>
internal static class AuthenticationRules
{
    internal static IEnumerable<string> Problems(SourceDefinition source)
    {
        if (source.Authentication.RequiredSecret is "") yield return "authentication.secretName is empty";
        if (source.Authentication is ApiKeyHeader { Header: var header } && !HeaderRules.IsToken(header)) yield return $"authentication.header is '{header}', which is no header name";
        if (source.Authentication is not ApiKeyQuery { Parameter: var parameter }) yield break;
        if (parameter.Length == 0) yield return "authentication.parameter is empty";
        else if (Taken(source).Contains(parameter, StringComparer.OrdinalIgnoreCase))
            yield return $"authentication.parameter is '{parameter}', which the endpoint, the query or the paging sets already";
    }

    private static IEnumerable<string> Taken(SourceDefinition source) =>
    [
        .. Uri.TryCreate(source.Endpoint, UriKind.Absolute, out var endpoint) ? EndpointRules.ParameterNames(endpoint) : [],
        .. source.Query.Keys,
        .. PagingRules.Parameters(source.Paging),
    ];
}
