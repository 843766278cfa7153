namespace Medallion.Local.Warehouse;

/// <summary>A query that was refused or did not run; the message says why and what to write instead.</summary>
public sealed class QueryFailed : Exception
{
    /// <summary>A failure with its reason.</summary>
    public QueryFailed(string message) : base(message) { }

    /// <summary>A failure with its reason and the error below it.</summary>
    public QueryFailed(string message, Exception inner) : base(message, inner) { }

    /// <summary>A failure without a reason; use the others.</summary>
    public QueryFailed() { }
}
