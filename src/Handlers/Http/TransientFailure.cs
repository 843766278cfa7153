namespace Handlers.Http;

/// <summary>A try of a request that failed in a way that another try may mend.</summary>
internal sealed class TransientFailure(FailureKind kind, string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What it becomes when no try is left.</summary>
    internal FailureKind Kind { get; } = kind;

    /// <summary>How long the API asks to wait, if it does.</summary>
    internal TimeSpan? RetryAfter { get; } = retryAfter;
}
