using System.Text.Json;
using Handlers.Storage;
using Medallion.Contracts;
using Medallion.Local.Catalog;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Services.Glue;

/// <summary>The Glue job that carries a run of bronze to gold: what the manifest lists goes through the data set's SQL.</summary>
/// <param name="lakeRoot">The lake's folder.</param>
/// <param name="datasetFolder">The data set's transforms.</param>
/// <param name="transform">The engine.</param>
/// <param name="transformed">Is told what came of it.</param>
internal sealed class TransformJob(
    string lakeRoot, string datasetFolder, Func<TransformRequest, CancellationToken, TransformReport> transform, Action<TransformReport> transformed)
{
    /// <summary>What follows when gold is published; null for nothing.</summary>
    public Action<CancellationToken>? Published { get; init; }

    /// <summary>Runs the job.</summary>
    /// <param name="arguments">The run's arguments, by names that begin with <c>--</c>.</param>
    /// <param name="cancellationToken">Stops it; gold is as it was.</param>
    /// <exception cref="TransformFailed">It did not reach gold.</exception>
    public async Task RunAsync(JsonElement? arguments, CancellationToken cancellationToken)
    {
        if (arguments?.Member("--manifest") is not { ValueKind: JsonValueKind.String } key)
            throw new TransformFailed("The job needs the argument --manifest: the key of the manifest to transform.");
        var manifest = await ReadAsync(key.GetString()!, cancellationToken);
        var request = new TransformRequest(lakeRoot, datasetFolder, manifest.Day, manifest.Run, [.. manifest.Objects.Select(page => page.Key)]) { Records = manifest.Records };
        transformed(transform(request, cancellationToken));
        try
        {
            Published?.Invoke(cancellationToken);
        }
        catch (Exception error) when (error is CrawlFailed or InvalidDataException)
        {
            throw new TransformFailed($"Gold is published, and the catalog is as it was: {error.Message}", error);
        }
    }

    private async Task<Manifest> ReadAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await new FolderObjectStore(lakeRoot).OpenReadAsync(key, cancellationToken)
                ?? throw new TransformFailed($"There is no manifest {key}: ingest the day first.");
            return await JsonSerializer.DeserializeAsync(content, ContractsJson.Default.Manifest, cancellationToken)
                ?? throw new TransformFailed($"{key} holds no manifest.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException or StorageUnavailable or IOException)
        {
            throw new TransformFailed($"The manifest {key} cannot be read: {error.Message}", error);
        }
    }
}
