using System.Text.Json;

namespace FlowDsl.Local.Observing;

/// <summary>The execution is over.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Output">Its output, when it succeeded.</param>
/// <param name="Error">The error's name, when it failed with one.</param>
/// <param name="Cause">What happened, when it failed with a cause.</param>
public sealed record ExecutionEnded(DateTimeOffset At, ExecutionStatus Status, JsonElement? Output, string? Error, string? Cause) : ExecutionNotice(At);
