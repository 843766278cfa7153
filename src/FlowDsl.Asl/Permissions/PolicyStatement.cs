namespace FlowDsl.Asl.Permissions;

/// <summary>An Allow statement of an IAM policy.</summary>
public sealed record PolicyStatement
{
    /// <summary>A name for the statement.</summary>
    public string? Sid { get; init; }

    /// <summary>What is allowed, for example <c>lambda:InvokeFunction</c>; sorted.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>On what: ARNs, which may hold the pseudo parameters of CloudFormation and the definition's own <c>${Token}</c>s; sorted.</summary>
    public required IReadOnlyList<string> Resources { get; init; }
}
