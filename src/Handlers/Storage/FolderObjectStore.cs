using Medallion.Contracts;

namespace Handlers.Storage;

/// <summary>A folder as the object store of a local run.</summary>
/// <param name="root">The lake's folder; made when it is not there.</param>
public sealed class FolderObjectStore(string root) : IObjectStore
{
    /// <summary>The folder under the root where objects are made before they become visible. It begins with a dot, so that no listing of a layer meets it.</summary>
    public const string IncomingFolder = ".incoming";

    private readonly string _root = Path.GetFullPath(root);

    /// <inheritdoc/>
    public Task<Stream?> OpenReadAsync(string key, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        try
        {
            return Task.FromResult<Stream?>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailable($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public Task<ObjectUpload> BeginAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult<ObjectUpload>(FolderUpload.Begin(PathOf(key), Path.Combine(_root, IncomingFolder)));

    private string PathOf(string key)
    {
        ObjectKey.Check(key);
        return Path.Combine([_root, .. key.Split('/')]);
    }
}
