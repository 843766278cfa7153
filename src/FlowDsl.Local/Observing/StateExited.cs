using System.Text.Json;

namespace FlowDsl.Local.Observing;

/// <summary>A state ended, also when its error was caught.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state's name.</param>
/// <param name="Type">The state's type.</param>
/// <param name="Output">What it hands on.</param>
/// <param name="Next">The state that follows; null at the end of its scope.</param>
public sealed record StateExited(DateTimeOffset At, string State, string Type, JsonElement Output, string? Next) : ExecutionNotice(At);
