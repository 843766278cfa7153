namespace FlowDsl.Local.Stepping;

/// <summary>An execution as it is written down: its state and its clock.</summary>
internal sealed record Snapshot(DateTimeOffset Now, ExecutionState State);
