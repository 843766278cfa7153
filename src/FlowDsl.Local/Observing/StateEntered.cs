using System.Text.Json;

namespace FlowDsl.Local.Observing;

/// <summary>A state began.</summary>
/// <param name="At">The execution's clock.</param>
/// <param name="State">The state's name.</param>
/// <param name="Type">The state's type.</param>
/// <param name="Input">Its input.</param>
public sealed record StateEntered(DateTimeOffset At, string State, string Type, JsonElement Input) : ExecutionNotice(At);
