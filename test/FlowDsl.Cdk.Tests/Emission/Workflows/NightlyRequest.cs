namespace FlowDsl.Cdk.Tests.Emission.Workflows;

internal sealed record NightlyRequest
{
    public required string Day { get; init; }

    public string? Endpoint { get; init; }
}
