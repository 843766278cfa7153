namespace FlowDsl.Local.Observing;

/// <summary>A catcher took an error.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state that failed.</param>
/// <param name="Error">The error's name.</param>
/// <param name="Cause">What happened; may be empty.</param>
/// <param name="Next">The state that follows.</param>
public sealed record ErrorCaught(DateTimeOffset At, string State, string Error, string Cause, string Next) : ExecutionNotice(At);
