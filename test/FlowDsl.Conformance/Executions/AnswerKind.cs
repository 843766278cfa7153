namespace FlowDsl.Conformance.Executions;

/// <summary>How a recorded task ended.</summary>
public enum AnswerKind
{
    /// <summary>It gave a result.</summary>
    Succeeded,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It never answered.</summary>
    TimedOut,

    /// <summary>It could not be scheduled.</summary>
    ScheduleFailed,

    /// <summary>It could not be started.</summary>
    StartFailed,

    /// <summary>Its submission failed.</summary>
    SubmitFailed,
}
