namespace Medallion.Contracts;

/// <summary>The API did not answer, or answered with a server's error, on every try. Worth another try later.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class ApiUnavailable(string message, Exception? inner = null) : IngestException(message, inner);
