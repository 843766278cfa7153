namespace FlowDsl.Local;

/// <summary>The state of an execution; written in upper case with underscores, as Step Functions does.</summary>
public enum ExecutionStatus
{
    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It reached an end.</summary>
    Succeeded,

    /// <summary>An error that nothing caught, or a Fail state.</summary>
    Failed,

    /// <summary>The machine's TimeoutSeconds passed.</summary>
    TimedOut,

    /// <summary>It was stopped from outside.</summary>
    Aborted,
}
