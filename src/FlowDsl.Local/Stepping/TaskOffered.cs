namespace FlowDsl.Local.Stepping;

/// <summary>An activity waits for a worker that asks for work; until one does, its time does not run.</summary>
internal sealed record TaskOffered(DateTimeOffset At, int Ticket) : ExecutionEvent(At);
