using System.Text.Json;
using Handlers.Runtime;
using Handlers.Tests.Fakes;

namespace Handlers.Tests.Runtime;

public sealed class LambdaHostTests : IDisposable
{
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task Outside_of_Lambda_it_says_what_it_is()
    {
        Assert.Equal(2, await RunAsync([]));

        Assert.Contains("runs as an AWS Lambda function", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_setting_is_an_init_error_that_names_every_problem()
    {
        await using var api = await FakeRuntimeApi.StartAsync();

        var exitCode = await RunAsync(new() { ["AWS_LAMBDA_RUNTIME_API"] = api.Host, ["MEDALLION_S3_CHECKSUMS"] = "perhaps" });

        Assert.Equal(2, exitCode);
        var post = Assert.Single(api.Posts);
        Assert.Equal(("init/error", "InvalidSettings"), (post.Path, post.Headers["Lambda-Runtime-Function-Error-Type"]));
        var message = JsonDocument.Parse(post.Body).RootElement.GetProperty("errorMessage").GetString();
        Assert.Contains("MEDALLION_BUCKET must name the lake's bucket; MEDALLION_S3_CHECKSUMS is 'perhaps'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_runtime_api_ends_the_process_with_70()
    {
        await using var api = await FakeRuntimeApi.StartAsync();
        api.Statuses["error"] = 500;

        Assert.Equal(70, await RunAsync(new() { ["AWS_LAMBDA_RUNTIME_API"] = api.Host }));

        Assert.Contains("init/error: 500", _errors.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(Dictionary<string, string> environment) =>
        LambdaHost.RunAsync(name => environment.GetValueOrDefault(name), TextWriter.Null, _errors, CancellationToken.None);

    public void Dispose() => _errors.Dispose();
}
