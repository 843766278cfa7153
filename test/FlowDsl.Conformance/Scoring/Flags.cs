using System.Text.Json;

namespace FlowDsl.Conformance.Scoring;

/// <summary>Members of a case that say yes or no.</summary>
internal static class Flags
{
    public static bool Is(JsonElement of, string name, bool byDefault = false) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : byDefault;
}
