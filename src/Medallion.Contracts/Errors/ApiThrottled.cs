namespace Medallion.Contracts;

/// <summary>The API asked for fewer requests, for longer than the handler may wait. Worth another try later.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class ApiThrottled(string message, Exception? inner = null) : IngestException(message, inner);
