namespace Medallion.Contracts;

/// <summary>
/// Tells by its name whether a header or a query parameter carries a credential, whose value must not stand in a definition. Case and whatever is neither letter nor digit do not matter:
/// <c>X-Api-Key</c>, <c>api_key</c> and <c>apiKey</c> are one name. Names that only end like one are none: <c>page_token</c>, <c>sort_key</c>, <c>monkey</c>, <c>keyword</c>.
/// </summary>
internal static class CredentialNames
{
    private static readonly string[] Whole =
    [
        "key", "xkey", "token", "xtoken", "idtoken", "auth", "xauth", "basicauth", "authorization", "xauthorization", "bearer", "jwt", "secret", "xsecret", "pass", "userpass",
        "credential", "credentials", "sig", "signature", "xsignature", "xamzsignature", "xamzcredential",
    ];

    private static readonly string[] Endings =
    [
        "apikey", "accesskey", "appkey", "applicationkey", "authkey", "clientkey", "consumerkey", "functionskey", "licensekey", "masterkey", "privatekey", "secretkey", "subscriptionkey",
        "accesstoken", "apitoken", "apptoken", "authtoken", "bearertoken", "privatetoken", "refreshtoken", "securitytoken", "sessiontoken", "usertoken",
        "apisecret", "appsecret", "clientsecret", "consumersecret", "sharedsecret", "passphrase", "passwd", "password", "pwd",
    ];

    // A header that is the same in every request carries no page: all its tokens are credentials, but the word that asks a server for a token against forged requests.
    private static readonly string[] HeaderEndings = ["token", "secret", "authorization", "credential", "credentials"];
    private static readonly string[] Harmless = ["csrftoken", "xsrftoken"];

    /// <summary>What is wrong with such a name, and what to write instead; goes on from "… has 'name'".</summary>
    /// <param name="kind">The class of <see cref="Authentication"/> that takes the name.</param>
    /// <param name="name">The header or the parameter.</param>
    internal static string Help(string kind, string name) =>
        $"which looks like a credential: all who see the workflow could read its value. Name a secret instead: Authentication = new {kind}(\"{name}\", the secret's name)";

    internal static bool IsHeader(string name)
    {
        var plain = Plain(name);
        return Fits(plain) || (EndsWith(plain, HeaderEndings) && !EndsWith(plain, Harmless));
    }

    internal static bool IsParameter(string name) => Fits(Plain(name));

    private static bool Fits(string plain) => Whole.Contains(plain) || EndsWith(plain, Endings);

    private static bool EndsWith(string plain, string[] endings) => endings.Any(ending => plain.EndsWith(ending, StringComparison.Ordinal));

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
