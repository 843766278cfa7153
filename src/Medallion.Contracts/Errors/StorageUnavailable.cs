namespace Medallion.Contracts;

/// <summary>The raw layer could not be written. Worth another try later.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class StorageUnavailable(string message, Exception? inner = null) : IngestException(message, inner);
