namespace FlowDsl.Local.Observing;

/// <summary>A task's work failed or took too long.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state's name.</param>
/// <param name="Attempt">1, and one more for each retry.</param>
/// <param name="Error">The error's name.</param>
/// <param name="Cause">What happened; empty for a timeout.</param>
public sealed record TaskAttemptFailed(DateTimeOffset At, string State, int Attempt, string Error, string Cause) : ExecutionNotice(At);
