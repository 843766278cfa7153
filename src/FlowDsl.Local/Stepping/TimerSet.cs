namespace FlowDsl.Local.Stepping;

/// <summary>A <see cref="TimerElapsed"/> with the ticket is expected at an instant. One that is no longer waited for does no harm.</summary>
internal sealed record TimerSet(int Ticket, DateTimeOffset Due) : Effect;
