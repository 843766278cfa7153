namespace Handlers.Storage;

/// <summary>Where bronze objects are kept. An object is visible only when it is whole, and is never replaced.</summary>
public interface IObjectStore
{
    /// <summary>Opens an object for reading.</summary>
    /// <param name="key">Its key: segments joined by <c>/</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its content, or null when there is no such object.</returns>
    /// <exception cref="Medallion.Contracts.StorageUnavailable">The store cannot be read.</exception>
    Task<Stream?> OpenReadAsync(string key, CancellationToken cancellationToken);

    /// <summary>Begins a new object. Nothing of it is visible before <see cref="ObjectUpload.CommitAsync"/>.</summary>
    /// <param name="key">Its key: segments joined by <c>/</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Medallion.Contracts.StorageUnavailable">The store cannot be written.</exception>
    Task<ObjectUpload> BeginAsync(string key, CancellationToken cancellationToken);
}
