namespace FlowDsl.Local.Observing;

/// <summary>A state will be tried again.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state's name.</param>
/// <param name="Retry">1 for the first retry of this visit to the state.</param>
/// <param name="Delay">How long until then.</param>
/// <param name="Error">The error that is retried.</param>
public sealed record RetryScheduled(DateTimeOffset At, string State, int Retry, TimeSpan Delay, string Error) : ExecutionNotice(At);
