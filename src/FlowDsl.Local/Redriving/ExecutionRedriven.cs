using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Redriving;

/// <summary>Somebody redrives an execution that ended without success.</summary>
internal sealed record ExecutionRedriven(DateTimeOffset At) : ExecutionEvent(At);
