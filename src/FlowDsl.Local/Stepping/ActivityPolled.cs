namespace FlowDsl.Local.Stepping;

/// <summary>A worker asks for work at an activity.</summary>
/// <param name="At">When.</param>
/// <param name="Activity">The activity's ARN.</param>
/// <param name="WorkerName">The name that the worker gives, if it does.</param>
/// <param name="Given">Gets the work, if there is any.</param>
internal sealed record ActivityPolled(DateTimeOffset At, string Activity, string? WorkerName, Action<ActivityTask?> Given) : ExecutionEvent(At);
