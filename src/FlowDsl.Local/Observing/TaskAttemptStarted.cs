namespace FlowDsl.Local.Observing;

/// <summary>A task's work began.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state's name.</param>
/// <param name="Resource">The task's resource.</param>
/// <param name="Attempt">1, and one more for each retry.</param>
public sealed record TaskAttemptStarted(DateTimeOffset At, string State, string Resource, int Attempt) : ExecutionNotice(At);
