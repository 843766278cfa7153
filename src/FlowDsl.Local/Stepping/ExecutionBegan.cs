namespace FlowDsl.Local.Stepping;

/// <summary>The execution was started.</summary>
internal sealed record ExecutionBegan(DateTimeOffset At) : ExecutionEvent(At);
