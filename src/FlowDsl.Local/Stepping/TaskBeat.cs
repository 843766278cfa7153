namespace FlowDsl.Local.Stepping;

/// <summary>Whoever works on a task is still there: its heartbeat begins anew.</summary>
internal sealed record TaskBeat(DateTimeOffset At, int Ticket) : ExecutionEvent(At);
