using System.Buffers;
using System.IO.Compression;
using Handlers.Records;
using Handlers.Storage;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>What the store holds of a page already. Read from the page itself: a count kept beside it could be missing or wrong, and only a retry ever asks.</summary>
internal static class LandedPage
{
    /// <summary>Describes the page, or gives null when it is not there.</summary>
    /// <exception cref="StorageUnavailable">It is there and cannot be read.</exception>
    internal static async Task<ManifestObject?> FindAsync(IObjectStore store, string key, CancellationToken cancellationToken)
    {
        await using var content = await store.OpenReadAsync(key, cancellationToken);
        if (content is null) return null;
        await using var digest = new DigestStream(Stream.Null);
        await using var compressed = new TeeStream(content, digest);
        await using var text = new GZipStream(compressed, CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var records = 0L;
            while (await text.ReadAsync(buffer, cancellationToken) is > 0 and var count) records += buffer.AsSpan(0, count).Count((byte)'\n');
            return new ManifestObject { Key = key, Records = records, Bytes = digest.Bytes, Sha256 = digest.Sha256 };
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new StorageUnavailable($"{key} is there and cannot be read: {e.Message}", e);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
