using Amazon.CDK;
using Amazon.CDK.AWS.Logs;

namespace FlowDsl.Cdk;

/// <summary>How a workflow is deployed. All but the bindings has a default.</summary>
public sealed record FlowStateMachineProps
{
    /// <summary>What the workflow's resources are here.</summary>
    public required FlowBindings Bindings { get; init; }

    /// <summary>The state machine's name; by default CloudFormation gives one.</summary>
    public string? StateMachineName { get; init; }

    /// <summary>How long executions' log events are kept.</summary>
    public RetentionDays LogRetention { get; init; } = RetentionDays.ONE_MONTH;

    /// <summary>What becomes of the log group with the stack.</summary>
    public RemovalPolicy LogRemoval { get; init; } = RemovalPolicy.DESTROY;

    /// <summary>Whether executions are traced by X-Ray.</summary>
    public bool Tracing { get; init; } = true;
}
