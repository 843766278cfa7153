namespace FlowDsl.Local.Stepping;

/// <summary>Someone stopped the execution.</summary>
internal sealed record ExecutionStopped(DateTimeOffset At) : ExecutionEvent(At);
