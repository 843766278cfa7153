using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>The query parameter that carries the source's key: part of a request while it is sent, and of no address that is kept or shown.</summary>
internal static class KeyParameter
{
    /// <summary>An address with the key in it, once, at the end; everything else stays as it stands.</summary>
    internal static Uri With(Uri address, string name, string key) =>
        Of(address, [.. Parameters(address).Where(parameter => !Has(parameter, name)), $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(key)}"]);

    /// <summary>An address without the key, however the parameter is written; as it stands where the source's key goes elsewhere.</summary>
    internal static Uri Without(Uri address, Authentication authentication)
    {
        if (authentication is not ApiKeyQuery { Parameter: var name }) return address;
        var parameters = Parameters(address);
        return parameters.Any(parameter => Has(parameter, name)) ? Of(address, [.. parameters.Where(parameter => !Has(parameter, name))]) : address;
    }

    private static string[] Parameters(Uri address) =>
        address.GetComponents(UriComponents.Query, UriFormat.UriEscaped) is { Length: > 0 } query ? query.Split('&') : [];

    // Wider than most servers read it: to drop a parameter too many ends in an error, to keep the key does not.
    private static bool Has(string parameter, string name) =>
        Uri.UnescapeDataString(parameter.Split('=')[0].Replace('+', ' ')).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static Uri Of(Uri address, string[] parameters) =>
        new(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + (parameters.Length == 0 ? "" : "?" + string.Join('&', parameters)));
}
