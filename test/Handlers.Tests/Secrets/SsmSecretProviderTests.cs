using Handlers.Secrets;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Secrets;

[Collection(MotoCollection.Name)]
public sealed class SsmSecretProviderTests(Moto moto)
{
    [FactWithTool("moto_server")]
    public async Task A_secret_of_Secrets_Manager_is_read_by_its_name_and_kept_for_five_minutes()
    {
        await SecretAsync("CreateSecret", """{"Name":"shop/token","SecretString":"first"}""");
        var clock = new SettableClock();
        using var client = await moto.SsmAsync();
        var secrets = new SsmSecretProvider(client, clock);

        Assert.Equal("first", await secrets.GetAsync("shop/token", fresh: false, default));
        await SecretAsync("PutSecretValue", """{"SecretId":"shop/token","SecretString":"second"}""");
        clock.Now += TimeSpan.FromSeconds(299);
        Assert.Equal("first", await secrets.GetAsync("shop/token", fresh: false, default));
        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal("second", await secrets.GetAsync("shop/token", fresh: false, default));
        await SecretAsync("PutSecretValue", """{"SecretId":"shop/token","SecretString":"third"}""");
        Assert.Equal("third", await secrets.GetAsync("shop/token", fresh: true, default));
    }

    [FactWithTool("moto_server")]
    public async Task A_secret_that_is_not_there_is_named()
    {
        using var client = await moto.SsmAsync();

        var error = await Assert.ThrowsAsync<SecretNotFound>(async () => await new SsmSecretProvider(client, TimeProvider.System).GetAsync("nobodys", fresh: false, default));

        Assert.Contains("'nobodys'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_limit_of_the_connection_is_a_passing_failure()
    {
        using var client = SilentAws.TimedOut.Ssm();

        var error = await Assert.ThrowsAsync<ApiUnavailable>(async () => await new SsmSecretProvider(client, TimeProvider.System).GetAsync("shop/token", fresh: false, default));

        Assert.StartsWith("The secret 'shop/token' cannot be read from Secrets Manager now: ", error.Message, StringComparison.Ordinal);
    }

    private async Task SecretAsync(string action, string body)
    {
        using var client = new HttpClient();
        // moto checks no signature, and takes region and service from it.
        client.DefaultRequestHeaders.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=testing/20261123/us-east-1/secretsmanager/aws4_request, SignedHeaders=host, Signature=none");
        using var content = new StringContent(body);
        content.Headers.ContentType = new("application/x-amz-json-1.1");
        content.Headers.Add("X-Amz-Target", "secretsmanager." + action);
        using var response = await client.PostAsync(await moto.UrlAsync(), content);
        response.EnsureSuccessStatusCode();
    }

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = SkippingClock.Now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
