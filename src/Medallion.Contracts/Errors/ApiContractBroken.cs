namespace Medallion.Contracts;

/// <summary>The API answered with something other than its contract says: no JSON, no records where they should be, a wrong count, pages without end.</summary>
/// <param name="message">What happened and to which request; never a credential.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class ApiContractBroken(string message, Exception? inner = null) : IngestException(message, inner);
