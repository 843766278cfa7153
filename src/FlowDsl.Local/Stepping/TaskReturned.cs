using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>An attempt at a task ended.</summary>
internal sealed record TaskReturned(DateTimeOffset At, int Ticket, TaskOutcome Outcome) : ExecutionEvent(At);
