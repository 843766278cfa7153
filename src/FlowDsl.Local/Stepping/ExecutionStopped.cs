namespace FlowDsl.Local.Stepping;

/// <summary>Somebody stops the execution.</summary>
internal sealed record ExecutionStopped(DateTimeOffset At, string? Error = null, string? Cause = null) : ExecutionEvent(At);
