namespace FlowDsl.Local.Stepping;

/// <summary>A time is over: of a wait, before a retry, of a task, of the execution.</summary>
internal sealed record TimerElapsed(DateTimeOffset At, int Ticket) : ExecutionEvent(At);
