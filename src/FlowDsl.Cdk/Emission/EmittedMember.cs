namespace FlowDsl.Cdk.Emission;

/// <summary>A token as a member of a construct's properties.</summary>
/// <param name="Token">The token's name.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Type">The member's type.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Value">The expression for what takes the token's place in the definition.</param>
/// <param name="Arn">The expression for the resource's ARN; null when only its name is at hand.</param>
/// <param name="Invocable">For a function the expression for the ARNs that are to be allowed: its own and its versions', or a version's or alias's alone.</param>
internal sealed record EmittedMember(string Token, string Name, string Type, string Description, string Value, string? Arn, string? Invocable = null);
