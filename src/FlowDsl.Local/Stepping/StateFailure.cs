namespace FlowDsl.Local.Stepping;

/// <summary>A state failed. Thrown where the failure is found, and turned into retry, catch or the end in one place.</summary>
internal sealed class StateFailure(string? error, string? cause) : Exception(cause)
{
    public string? Error { get; } = error;

    public string? Cause { get; } = cause;

    /// <summary>The name by which retriers and catchers know it: that of a missing heartbeat, which is told as a timeout.</summary>
    public string? KnownAs { get; init; } = error;

    /// <summary>The field whose evaluation failed.</summary>
    public string? Location { get; init; }

    /// <summary>Whether history has an EvaluationFailed for it.</summary>
    public bool IsEvaluation { get; } = error == ErrorNames.QueryEvaluationError;

    /// <summary>Whether branches or iterations could not even begin.</summary>
    public bool IsAtStart { get; set; }

    /// <summary>What comes before the EvaluationFailed in history is the state's entry, and not what came before that.</summary>
    public bool AfterEntry { get; init; }

    /// <summary>Whether AWS puts the state and the event of its entry before the cause.</summary>
    public bool NamesState { get; init; } = true;

    /// <summary>Whether it ends the execution whatever the state's catchers say.</summary>
    public bool IsFinal { get; init; }
}
