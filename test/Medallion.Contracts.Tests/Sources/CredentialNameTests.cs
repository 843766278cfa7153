namespace Medallion.Contracts.Tests.Sources;

public class CredentialNameTests
{
    private static readonly SourceDefinition Good = new() { Name = "usgs", Stream = "quakes", Endpoint = "https://api.test/q" };

    private static Dictionary<string, string> Only(string name) => new() { [name] = "hunter2" };

    [Theory]
    [InlineData("X-Api-Key")]
    [InlineData("x_api_key")]
    [InlineData("ApiKey")]
    [InlineData("X-RapidAPI-Key")]
    [InlineData("Ocp-Apim-Subscription-Key")]
    [InlineData("DD-APPLICATION-KEY")]
    [InlineData("X-Auth")]
    [InlineData("X-Auth-Token")]
    [InlineData("PRIVATE-TOKEN")]
    [InlineData("X-Vault-Token")]
    [InlineData("X-Client-Secret")]
    [InlineData("X-Forwarded-Authorization")]
    [InlineData("X-Password")]
    public void A_header_that_looks_like_a_credential_is_refused_with_what_to_write_instead(string name) =>
        Refused($"headers has '{name}'", $"new ApiKeyHeader(\"{name}\"", Good with { Headers = Only(name) });

    public static TheoryData<string> Parameters =>
    [
        "key", "KEY", "api_key", "apikey", "apiKey", "api-key", "x-api-key", "access_key", "subscription-key", "token", "auth_token", "access_token", "$$app_token", "private_token",
        "auth", "secret", "client_secret", "password", "passwd", "pwd", "user_pass", "sig", "signature", "X-Amz-Signature", "jwt", "credentials",
    ];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_query_parameter_that_looks_like_a_credential_is_refused_with_what_to_write_instead(string name) =>
        Refused($"query has '{name}'", $"new ApiKeyQuery(\"{name}\"", Good with { Query = Only(name) });

    [Theory]
    [MemberData(nameof(Parameters))]
    public void So_is_one_in_the_endpoint_s_own_query(string name) =>
        Refused($"endpoint has '{name}'", $"new ApiKeyQuery(\"{name}\"", Good with { Endpoint = $"https://api.test/q?format=csv&{Uri.EscapeDataString(name)}=hunter2&{Uri.EscapeDataString(name)}=hunter2" });

    [Theory]
    [InlineData("monkey")]
    [InlineData("keyword")]
    [InlineData("keywords")]
    [InlineData("key_id")]
    [InlineData("sortkey")]
    [InlineData("sort_key")]
    [InlineData("partition-key")]
    [InlineData("session_key")]
    [InlineData("page_token")]
    [InlineData("nextPageToken")]
    [InlineData("continuation-token")]
    [InlineData("tokens")]
    [InlineData("author")]
    [InlineData("authority")]
    [InlineData("passenger")]
    [InlineData("bypass")]
    [InlineData("secretary")]
    [InlineData("design")]
    [InlineData("marketing_authorization")]
    public void A_query_parameter_that_only_resembles_one_is_not(string name) =>
        Assert.Empty(SourceRules.Problems(Good with { Query = Only(name), Endpoint = $"https://api.test/q?{name}=1" }));

    [Theory]
    [InlineData("X-CSRF-Token")]
    [InlineData("Idempotency-Key")]
    [InlineData("X-Author")]
    [InlineData("X-Client")]
    [InlineData("Accept")]
    public void A_header_that_only_resembles_one_is_not(string name) => Assert.Empty(SourceRules.Problems(Good with { Headers = Only(name) }));

    [Fact]
    public void What_the_paging_or_the_authentication_names_is_no_part_of_the_query() => Assert.Empty(SourceRules.Problems(Good with
    {
        RecordsPath = "data",
        Paging = new CursorPaging { TokenPath = "next", TokenParameter = "token" },
        Authentication = new ApiKeyQuery("api_key", "usgs/key"),
    }));

    private static void Refused(string problem, string help, SourceDefinition source)
    {
        var found = Assert.Single(SourceRules.Problems(source));

        Assert.StartsWith(problem, found, StringComparison.Ordinal);
        Assert.Contains(help, found, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", found, StringComparison.Ordinal);
    }
}
