namespace FlowDsl.Local.Observing;

/// <summary>Something that a person who watches would want to see. The derived types say what.</summary>
/// <param name="At">The execution's clock.</param>
public abstract record ExecutionNotice(DateTimeOffset At);
