using System.Security.Cryptography;
using FlowDsl.Local;

namespace FlowDsl.Conformance.Executions;

/// <summary>The objects that a case had in S3.</summary>
internal sealed class RecordedStore(IReadOnlyList<StoredObject> objects, DateTimeOffset written) : IItemStore
{
    public ValueTask<Stream?> OpenAsync(string bucket, string key, CancellationToken cancellationToken) =>
        new(In(bucket).FirstOrDefault(one => one.Key == key) is { } found ? new MemoryStream(found.Content.ToArray()) : null);

    public IAsyncEnumerable<StoredItem> ListAsync(string bucket, string prefix, CancellationToken cancellationToken) => In(bucket)
        .Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal))
        .OrderBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => new StoredItem(one.Key, one.Content.Length, written, Mark(one)))
        .ToAsyncEnumerable();

    public ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => default;

#pragma warning disable CA5351 // S3's mark of a content is its MD5.
    private static string Mark(StoredObject one) => $"\"{Convert.ToHexStringLower(MD5.HashData(one.Content.Span))}\"";
#pragma warning restore CA5351

    private IEnumerable<StoredObject> In(string bucket) => objects.Where(one => one.Bucket == bucket);
}
