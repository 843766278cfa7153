using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using FlowDsl.Local;
using Handlers.Storage;

namespace Medallion.Local.Items;

/// <summary>The lake's folder as the one bucket that distributed Maps read and write.</summary>
/// <param name="bucket">The bucket's name; any other is one that does not exist.</param>
/// <param name="root">The lake's folder.</param>
public sealed class LakeItemStore(string bucket, string root) : IItemStore
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <inheritdoc/>
    public ValueTask<Stream?> OpenAsync(string bucket, string key, CancellationToken cancellationToken) => new(
        PathOf(bucket, key) is { } path && File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true)
            : null);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredItem> ListAsync(string bucket, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Check(bucket);
        foreach (var key in Keys().Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var file = new FileInfo(Path.Combine(_root, key));
            yield return new StoredItem(key, file.Length, file.LastWriteTimeUtc, await MarkAsync(file, cancellationToken));
        }
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = PathOf(bucket, key) ?? throw new IOException($"'{key}' is no key of an object in a folder.");
        var incoming = Path.Combine(_root, FolderObjectStore.IncomingFolder);
        Directory.CreateDirectory(incoming);
        var temporary = Path.Combine(incoming, $"{Guid.NewGuid():n}.partial");
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellationToken);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JsonElement> ReadParquetAsync(string bucket, string key, CancellationToken cancellationToken) =>
        PathOf(bucket, key) is { } path && File.Exists(path)
            ? ParquetRows.ReadAsync(path, Path.Combine(_root, "_staging", "items"), cancellationToken)
            : throw new FileNotFoundException($"There is no object {key}.");

    private void Check(string name)
    {
        if (name != bucket) throw new DirectoryNotFoundException($"There is no bucket {name}.");
    }

    private string? PathOf(string name, string key)
    {
        Check(name);
        // A key may be anything in S3; here it must not lead out of the folder.
        var path = key.Length is > 0 and <= 1024 && !key.Contains('\0') ? Path.GetFullPath(Path.Combine(_root, key)) : _root;
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !path.EndsWith(Path.DirectorySeparatorChar) ? path : null;
    }

    // What begins with a dot is on its way to its place.
    private IEnumerable<string> Keys() => Directory
        .EnumerateFiles(_root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(path => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(key => !key.StartsWith('.'));

    // S3's own mark of an object that was written in one piece.
#pragma warning disable CA5351
    private static async Task<string> MarkAsync(FileInfo file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenRead();
        return $"\"{Convert.ToHexStringLower(await MD5.HashDataAsync(content, cancellationToken))}\"";
    }
#pragma warning restore CA5351
}
