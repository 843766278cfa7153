namespace Handlers.Storage;

/// <summary>An object in the making. Disposed without a commit, it leaves no trace.</summary>
public abstract class ObjectUpload : IAsyncDisposable
{
    /// <summary>Takes the object's content, asynchronously only.</summary>
    public abstract Stream Content { get; }

    /// <summary>Makes the object visible, unless one of that key is there already.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether this content became the object; false when another writer's was there first and stays.</returns>
    /// <exception cref="Medallion.Contracts.StorageUnavailable">The store cannot be written.</exception>
    public abstract Task<bool> CommitAsync(CancellationToken cancellationToken);

    /// <summary>Discards what was not committed.</summary>
    public abstract ValueTask DisposeAsync();
}
