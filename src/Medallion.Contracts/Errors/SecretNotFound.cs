namespace Medallion.Contracts;

/// <summary>The secret that the source's definition names does not exist or may not be read.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class SecretNotFound(string message, Exception? inner = null) : IngestException(message, inner);
