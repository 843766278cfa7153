using System.Text.Json;

namespace FlowDsl.Local.Stepping;

/// <summary>A worker took the task, or a service took the request of a job: history says so before the task's end.</summary>
internal sealed record TaskAccepted(DateTimeOffset At, int Ticket, string? WorkerName, JsonElement? Submitted) : ExecutionEvent(At);
