namespace FlowDsl.Local.Stepping;

/// <summary>What a cursor waits for, and until when.</summary>
internal sealed record Pending(PendingKind Kind, int Ticket, DateTimeOffset? Due);
