namespace Handlers.Http;

/// <summary>Why a try of a request failed.</summary>
internal enum FailureKind
{
    /// <summary>No whole answer, or a server's error.</summary>
    Unavailable,

    /// <summary>The API asked for fewer requests.</summary>
    Throttled,

    /// <summary>A good status, and a body that is no JSON.</summary>
    NotJson,
}
