using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>A child of a distributed Map ended.</summary>
internal sealed record ChildEnded(string MapRun, Realm Realm, int Index, ExecutionStatus Status, JsonataValue Output, string? Error, string? Cause, DateTimeOffset At);
