using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>The states that a <see cref="MapState"/> runs for each item.</summary>
public sealed record ItemProcessor : StateScope
{
    /// <summary>Where the iterations run: an object with <c>Mode</c> (INLINE or DISTRIBUTED) and <c>ExecutionType</c>.</summary>
    public JsonElement? ProcessorConfig { get; init; }
}
