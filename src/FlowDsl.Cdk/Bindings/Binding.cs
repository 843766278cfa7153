namespace FlowDsl.Cdk;

/// <summary>What a token stands for in a deployment.</summary>
/// <param name="Kind">What the workflow takes it for.</param>
/// <param name="Value">What takes the token's place in the definition: a name, an ARN, any text.</param>
/// <param name="Arn">The resource's ARN, where it is known; a policy then has this one, not one that is built around the name.</param>
/// <param name="OfConstruct">True when a construct said so: its names and ARNs are what they should be.</param>
internal sealed record Binding(TokenKind Kind, string Value, string? Arn = null, bool OfConstruct = false)
{
    /// <summary>True for a function's version or alias: nothing but this very one is called, and allowed.</summary>
    public bool Qualified { get; init; }
}
