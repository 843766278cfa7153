using System.Text.Json;
using Handlers.Ingestion;
using Medallion.Contracts;

namespace Handlers.Runtime;

/// <summary>The ingestion handler over JSON: what Lambda hands in and takes back.</summary>
internal sealed class IngestionFunction(IngestionHandler handler)
{
    /// <exception cref="IngestException">The request is wrong or cannot be carried out.</exception>
    internal async Task<byte[]> HandleAsync(byte[] payload, CancellationToken cancellationToken)
    {
        var result = await handler.HandleAsync(Read(payload), cancellationToken);
        return JsonSerializer.SerializeToUtf8Bytes(result, ContractsJson.Default.IngestResult);
    }

    private static IngestRequest Read(byte[] payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload, ContractsJson.Default.IngestRequest) ?? throw new InvalidRequest("The invocation's input is null.");
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new InvalidRequest($"The invocation's input is no ingestion request: {e.Message}", e);
        }
    }
}
