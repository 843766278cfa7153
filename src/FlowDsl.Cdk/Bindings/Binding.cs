namespace FlowDsl.Cdk;

/// <summary>What a token stands for in a deployment.</summary>
/// <param name="Value">What takes the token's place in the definition: a name, an ARN, any text.</param>
/// <param name="Arn">The resource's ARN, where <paramref name="Value"/> is its bare name and the ARN is known; a policy then has this one, not one that is built around the name.</param>
internal sealed record Binding(string Value, string? Arn);
