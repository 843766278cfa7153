namespace FlowDsl.Local.Observing;

/// <summary>A Wait state waits.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state's name.</param>
/// <param name="Duration">How long; zero when its instant is past.</param>
public sealed record WaitStarted(DateTimeOffset At, string State, TimeSpan Duration) : ExecutionNotice(At);
