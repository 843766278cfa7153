using Handlers.Secrets;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Secrets;

public sealed class LocalSecretProviderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_secret_comes_from_its_environment_variable_first()
    {
        var file = await FileAsync("""{"local.test/one":"from the file"}""");
        Environment.SetEnvironmentVariable("MEDALLION_SECRET_LOCAL_TEST_ONE", "from the environment");

        Assert.Equal("from the environment", await new LocalSecretProvider(file).GetAsync("local.test/one", fresh: false, default));
    }

    [Fact]
    public async Task A_secret_comes_from_the_file_else() =>
        Assert.Equal("v", await new LocalSecretProvider(await FileAsync("""{"local-test-two":"v"}""")).GetAsync("local-test-two", fresh: false, default));

    [Fact]
    public async Task A_missing_secret_says_where_to_put_it()
    {
        var error = await Assert.ThrowsAsync<SecretNotFound>(async () => await new LocalSecretProvider("secrets.json").GetAsync("no-such", fresh: false, default));

        Assert.Equal("There is no secret 'no-such': set the environment variable MEDALLION_SECRET_NO_SUCH, or put it into secrets.json.", error.Message);
    }

    [Theory]
    [InlineData("s3cret")]
    [InlineData("[\"s3cret\"]")]
    [InlineData("{\"local-test-two\":{\"s3cret\":1}}")]
    public async Task A_file_that_is_no_list_of_secrets_is_named_and_not_quoted(string content)
    {
        var file = await FileAsync(content);

        var error = await Assert.ThrowsAsync<SecretNotFound>(async () => await new LocalSecretProvider(file).GetAsync("local-test-two", fresh: false, default));

        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> FileAsync(string content)
    {
        var file = Path.Combine(_folder.Path, "secrets.json");
        await File.WriteAllTextAsync(file, content);
        return file;
    }

    public void Dispose() => _folder.Dispose();
}
