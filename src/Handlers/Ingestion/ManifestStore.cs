using System.Text.Json;
using Handlers.Storage;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>Reads and writes manifests.</summary>
internal sealed class ManifestStore(IObjectStore store)
{
    /// <summary>The manifest, or null when there is none yet.</summary>
    internal async Task<Manifest?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        await using var content = await store.OpenReadAsync(key, cancellationToken);
        if (content is null) return null;
        try
        {
            return await JsonSerializer.DeserializeAsync(content, ContractsJson.Default.Manifest, cancellationToken)
                ?? throw new StorageUnavailable($"{key} holds no manifest.");
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new StorageUnavailable($"{key} cannot be read as a manifest: {e.Message}", e);
        }
    }

    /// <summary>Writes a manifest; where another invocation of the run was quicker, its manifest stands.</summary>
    /// <returns>The manifest that is there now.</returns>
    internal async Task<Manifest> WriteAsync(string key, Manifest manifest, CancellationToken cancellationToken)
    {
        await using var upload = await store.BeginAsync(key, cancellationToken);
        await upload.Content.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(manifest, ContractsJson.Default.Manifest), cancellationToken);
        return await upload.CommitAsync(cancellationToken) ? manifest : await ReadAsync(key, cancellationToken) ?? manifest;
    }
}
