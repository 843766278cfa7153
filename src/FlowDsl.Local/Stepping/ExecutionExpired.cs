namespace FlowDsl.Local.Stepping;

/// <summary>A Standard execution has been open for as long as one may be.</summary>
internal sealed record ExecutionExpired(DateTimeOffset At) : ExecutionEvent(At);
