namespace Medallion.Local.Warehouse;

/// <summary>A transform that did not reach gold; what gold held before is still there. The message says why and what to do.</summary>
public sealed class TransformFailed : Exception
{
    /// <summary>A failure with its reason.</summary>
    public TransformFailed(string message) : base(message) { }

    /// <summary>A failure with its reason and the error below it.</summary>
    public TransformFailed(string message, Exception inner) : base(message, inner) { }

    /// <summary>A failure without a reason; use the others.</summary>
    public TransformFailed() { }
}
