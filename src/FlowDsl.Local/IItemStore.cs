using System.Text.Json;

namespace FlowDsl.Local;

/// <summary>
/// The object store that distributed Maps read their items from and write their results to. The host adapts what it has: a folder, a bucket, a dictionary.
/// A <see cref="DirectoryNotFoundException"/> says that there is no such bucket; that, and every other <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/>, fails the Map and not the run.
/// </summary>
public interface IItemStore
{
    /// <summary>Opens an object; null where there is none.</summary>
    ValueTask<Stream?> OpenAsync(string bucket, string key, CancellationToken cancellationToken);

    /// <summary>Opens a version of an object; null where there is none. Only a host whose store keeps versions can answer.</summary>
    /// <exception cref="NotSupportedException">It keeps none.</exception>
    ValueTask<Stream?> OpenVersionAsync(string bucket, string key, string versionId, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This host's store keeps no versions of its objects.");

    /// <summary>The objects whose keys begin with a prefix, in the order of their keys.</summary>
    IAsyncEnumerable<StoredItem> ListAsync(string bucket, string prefix, CancellationToken cancellationToken);

    /// <summary>Puts an object in the place of whatever was there, as a whole.</summary>
    ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The rows of a Parquet file, each an object. Only a host that has a reader of Parquet can answer.</summary>
    /// <exception cref="NotSupportedException">The host has none.</exception>
    /// <exception cref="FileNotFoundException">There is no such object.</exception>
    IAsyncEnumerable<JsonElement> ReadParquetAsync(string bucket, string key, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This host reads no Parquet.");
}
