using System.Text.Json.Serialization;

namespace FlowDsl.Cdk.Tests.Emission.Workflows;

internal sealed record NightlyArguments
{
    [JsonPropertyName("--day")]
    public required string Day { get; init; }
}
