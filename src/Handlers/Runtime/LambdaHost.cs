using Amazon.Runtime;
using Amazon.S3;
using Amazon.SimpleSystemsManagement;
using Handlers.Http;
using Handlers.Ingestion;
using Handlers.Logging;
using Handlers.Secrets;
using Handlers.Storage;

namespace Handlers.Runtime;

/// <summary>Puts the function together and runs it under Lambda.</summary>
internal static class LambdaHost
{
    private const string ApiVariable = "AWS_LAMBDA_RUNTIME_API";

    // The name that AWS's own .NET runtime gives this switch.
    private const string OnceVariable = "AWS_LAMBDA_DOTNET_DEBUG_RUN_ONCE";

    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="environment">Gives an environment variable's value, or null.</param>
    /// <param name="output">Takes the log.</param>
    /// <param name="errors">Takes what no log can.</param>
    /// <param name="stop">Ends the run.</param>
    /// <returns>The process's exit code.</returns>
    internal static async Task<int> RunAsync(Func<string, string?> environment, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (environment(ApiVariable) is not { Length: > 0 } host)
        {
            await errors.WriteLineAsync(
                $"This program runs as an AWS Lambda function: {ApiVariable} is not set. To run a pipeline on this machine, use the pipelines' own command.");
            return 2;
        }

        using var runtimeClient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var api = new RuntimeApi(runtimeClient, host);
        try
        {
            return await RunAsync(api, environment, output, errors, stop);
        }
        catch (RuntimeFault e)
        {
            await errors.WriteLineAsync($"The Lambda Runtime API failed: {e.Message}");
            return 70;
        }
    }

    private static async Task<int> RunAsync(RuntimeApi api, Func<string, string?> environment, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        using var client = ApiHttpClient.Create();
        IngestionFunction function;
        try
        {
            function = Compose(HandlerSettings.Read(environment), client, output);
        }
        catch (Exception e) when (e is InvalidSettings or AmazonClientException)
        {
            await errors.WriteLineAsync(e.Message);
            await api.FailInitAsync(ErrorReport.Of(e));
            return 2;
        }

        var loop = new RuntimeLoop(api, function.HandleAsync, TimeProvider.System, new EventLog(output));
        await loop.RunAsync(environment(OnceVariable) == "true", stop);
        return 0;
    }

    // The AWS clients live as long as the process.
    private static IngestionFunction Compose(HandlerSettings settings, HttpClient client, TextWriter output) => new(new IngestionHandler(
        new S3ObjectStore(new AmazonS3Client(settings.S3.ToConfig()), settings.Bucket, settings.S3),
        new SsmSecretProvider(new AmazonSimpleSystemsManagementClient(), TimeProvider.System),
        client,
        TimeProvider.System,
        new IngestOptions { Log = output }));
}
