namespace Medallion.Contracts;

/// <summary>A failure of the ingestion handler. Lambda reports the short name of the class as the error's name, so the class <em>is</em> the name that a workflow retries or catches.</summary>
/// <param name="message">What happened.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public abstract class IngestException(string message, Exception? inner) : Exception(message, inner);
