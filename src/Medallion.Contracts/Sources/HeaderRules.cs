namespace Medallion.Contracts;

/// <summary>What headers must be: well-formed, and none that carries a credential or frames the message.</summary>
internal static class HeaderRules
{
    private static readonly string[] Reserved =
        ["Authorization", "Proxy-Authorization", "Cookie", "Host", "Connection", "Content-Length", "Transfer-Encoding", "Accept-Encoding", "Range"];

    internal static IEnumerable<string> Problems(SourceDefinition source)
    {
        foreach (var (name, value) in source.Headers)
        {
            if (!IsToken(name)) yield return $"headers has '{name}', which is no header name";
            else if (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase))
                yield return $"headers has '{name}': credentials come from authentication, and the handler frames its requests itself";
            else if (CredentialNames.IsHeader(name)) yield return $"headers has '{name}', {CredentialNames.Help(nameof(ApiKeyHeader), name)}";
            if (value is null || value.Any(c => c is < ' ' or > '~')) yield return $"headers.{name} must be text of printable ASCII characters";
        }
    }

    // RFC 9110, 5.6.2.
    internal static bool IsToken(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c));
}
