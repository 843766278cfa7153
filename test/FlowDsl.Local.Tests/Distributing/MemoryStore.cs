using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace FlowDsl.Local.Tests.Distributing;

/// <summary>A store with one bucket, "b", in memory.</summary>
internal sealed class MemoryStore : IItemStore
{
    public SortedDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string[]> Parquet { get; } = [];

    public MemoryStore With(string key, string content) => With(key, Encoding.UTF8.GetBytes(content));

    public MemoryStore With(string key, byte[] content)
    {
        Objects[key] = content;
        return this;
    }

    public static byte[] Compressed(string content)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(content));
        return result.ToArray();
    }

    public static byte[] Zstandard(string content)
    {
        using var compressor = new ZstdSharp.Compressor();
        return compressor.Wrap(Encoding.UTF8.GetBytes(content)).ToArray();
    }

    public string Text(string key) => Encoding.UTF8.GetString(Objects[key]);

    public ValueTask<Stream?> OpenAsync(string bucket, string key, CancellationToken cancellationToken)
    {
        Check(bucket);
        return new(Objects.TryGetValue(key, out var content) ? new MemoryStream(content) : null);
    }

    /// <summary>Every object has one older version, "old", that is empty.</summary>
    public ValueTask<Stream?> OpenVersionAsync(string bucket, string key, string versionId, CancellationToken cancellationToken) =>
        new(versionId == "old" && Objects.ContainsKey(key) ? new MemoryStream("[]"u8.ToArray()) : null);

    public async IAsyncEnumerable<StoredItem> ListAsync(string bucket, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Check(bucket);
        await Task.CompletedTask;
        foreach (var (key, content) in Objects)
            if (key.StartsWith(prefix, StringComparison.Ordinal)) yield return new StoredItem(key, content.Length, DateTimeOffset.FromUnixTimeSeconds(1668699881), $"\"{key}\"");
    }

    public ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Check(bucket);
        Objects[key] = content.ToArray();
        return default;
    }

    public async IAsyncEnumerable<JsonElement> ReadParquetAsync(string bucket, string key, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (!Parquet.TryGetValue(key, out var rows)) throw new FileNotFoundException();
        foreach (var row in rows) yield return JsonElement.Parse(row);
    }

    private static void Check(string bucket)
    {
        if (bucket != "b") throw new DirectoryNotFoundException();
    }
}
