namespace FlowDsl.Local.Stepping;

/// <summary>Something that happened to an execution from outside.</summary>
internal abstract record ExecutionEvent(DateTimeOffset At);
