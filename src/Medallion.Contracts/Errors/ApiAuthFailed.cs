namespace Medallion.Contracts;

/// <summary>The API did not accept the credential (401 or 403).</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class ApiAuthFailed(string message, Exception? inner = null) : IngestException(message, inner);
