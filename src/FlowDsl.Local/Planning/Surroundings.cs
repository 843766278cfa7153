using System.Text.Json;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>What an expression can read: <c>$states</c>, the variables as they were when the state began, the clock and chance.</summary>
internal sealed class Surroundings
{
    public required JsonElement Input { get; init; }

    public required JsonElement Context { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Variables { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required Chance Chance { get; init; }

    public JsonElement? Result { get; init; }

    public JsonElement? ErrorOutput { get; init; }
}
