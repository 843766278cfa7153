namespace FlowDsl.Cdk;

/// <summary>What a piece of a statement's resource is.</summary>
internal enum ResourcePartKind
{
    /// <summary>It stands as it is.</summary>
    Literal,

    /// <summary>A pseudo parameter of CloudFormation, <c>AWS::Region</c>.</summary>
    PseudoParameter,

    /// <summary>What takes a token's place in the definition.</summary>
    TokenValue,

    /// <summary>The ARN of the resource that a token stands for.</summary>
    TokenArn,
}
