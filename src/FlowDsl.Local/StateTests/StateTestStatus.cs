namespace FlowDsl.Local.StateTests;

/// <summary>How a tested state ended.</summary>
public enum StateTestStatus
{
    /// <summary>It gave an output.</summary>
    Succeeded,

    /// <summary>It failed, and nothing takes the error.</summary>
    Failed,

    /// <summary>It failed, and a retrier would try again.</summary>
    Retriable,

    /// <summary>It failed, and a catcher took the error: the output and the next state are the catcher's.</summary>
    CaughtError,
}
