namespace Medallion.Contracts;

/// <summary>The invocation itself is wrong: a field is missing or has a value that cannot be used.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class InvalidRequest(string message, Exception? inner = null) : IngestException(message, inner);
