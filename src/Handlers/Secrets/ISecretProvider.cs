namespace Handlers.Secrets;

/// <summary>Where the values of named secrets come from.</summary>
public interface ISecretProvider
{
    /// <summary>A secret's value.</summary>
    /// <param name="name">The name that a source's definition gives.</param>
    /// <param name="fresh">Whether a value kept from before will not do: the API refused it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Medallion.Contracts.SecretNotFound">There is no such secret, or it may not be read.</exception>
    ValueTask<string> GetAsync(string name, bool fresh, CancellationToken cancellationToken);
}
