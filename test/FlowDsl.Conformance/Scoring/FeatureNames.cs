using System.Text.Json;

namespace FlowDsl.Conformance.Scoring;

/// <summary>The features of a case as words to count by: <c>queryLanguage JSONata</c>, <c>stateTypes Map</c>, <c>retry</c>.</summary>
internal static class FeatureNames
{
    public static IReadOnlyList<string> Of(JsonElement features) => [.. features.EnumerateObject().SelectMany(Names)];

    private static IEnumerable<string> Names(JsonProperty feature) => feature.Value.ValueKind switch
    {
        JsonValueKind.True => [feature.Name],
        JsonValueKind.String => [$"{feature.Name} {feature.Value.GetString()}"],
        JsonValueKind.Array => feature.Value.EnumerateArray().Select(value => $"{feature.Name} {value}"),
        _ => [],
    };
}
