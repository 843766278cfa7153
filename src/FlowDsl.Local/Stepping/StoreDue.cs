namespace FlowDsl.Local.Stepping;

/// <summary>Something is to be read from a store, or written to it.</summary>
/// <param name="Ticket">Its end is a <see cref="StoreReturned"/> with this ticket.</param>
/// <param name="At">The execution's clock.</param>
/// <param name="Request">What to do.</param>
internal sealed record StoreDue(int Ticket, DateTimeOffset At, Distributing.StoreRequest Request);
