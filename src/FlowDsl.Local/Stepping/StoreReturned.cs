using FlowDsl.Local.Distributing;

namespace FlowDsl.Local.Stepping;

/// <summary>A store has read or written.</summary>
internal sealed record StoreReturned(DateTimeOffset At, int Ticket, StoreOutcome Outcome) : ExecutionEvent(At);
