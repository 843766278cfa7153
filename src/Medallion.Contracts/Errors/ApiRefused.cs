namespace Medallion.Contracts;

/// <summary>The API refused the request (a status of 4xx other than 401, 403, 408 and 429). The same request will be refused again.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class ApiRefused(string message, Exception? inner = null) : IngestException(message, inner);
