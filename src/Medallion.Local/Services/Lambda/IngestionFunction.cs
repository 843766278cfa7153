using System.Text.Json;
using Handlers.Http;
using Handlers.Ingestion;
using Handlers.Secrets;
using Handlers.Storage;
using Medallion.Contracts;

namespace Medallion.Local.Services.Lambda;

/// <summary>The published ingestion handler in this process, with a folder as its bucket.</summary>
/// <param name="lakeRoot">The lake's folder.</param>
/// <param name="log">Takes the handler's log.</param>
/// <param name="landed">Is told what came in.</param>
internal sealed class IngestionFunction(string lakeRoot, TextWriter log, Action<IngestResult> landed) : IDisposable
{
    private readonly HttpClient _client = ApiHttpClient.Create();

    /// <summary>Waits of the handler between two tries of a request; everything longer is a limit.</summary>
    public static TimeSpan LongestWait { get; } = new RetryOptions().MaxWait;

    /// <summary>A <see cref="LambdaFunction"/>.</summary>
    public async Task<JsonElement> InvokeAsync(JsonElement payload, LambdaCall call, CancellationToken cancellationToken)
    {
        var options = new IngestOptions { Log = log, Jitter = Jitter(call.Seed) };
        var handler = new IngestionHandler(new FolderObjectStore(lakeRoot), new LocalSecretProvider(), _client, call.Clock, options);
        var result = await handler.HandleAsync(Read(payload), cancellationToken);
        landed(result);
        return JsonSerializer.SerializeToElement(result, ContractsJson.Default.IngestResult);
    }

    public void Dispose() => _client.Dispose();

    private static IngestRequest Read(JsonElement payload)
    {
        try
        {
            return payload.Deserialize(ContractsJson.Default.IngestRequest) ?? throw new InvalidRequest("The payload is null.");
        }
        catch (JsonException error)
        {
            throw new InvalidRequest($"The payload is no request to ingest: {error.Message}", error);
        }
    }

#pragma warning disable CA5394 // Jitter keeps no secret.
    private static Random Jitter(int seed) => new(seed);
#pragma warning restore CA5394
}
