using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;

namespace FlowDsl.Cdk;

/// <summary>How a workflow is deployed. All but the bindings has a default.</summary>
public sealed record FlowStateMachineProps
{
    /// <summary>What the workflow's resources are here.</summary>
    public required FlowBindings Bindings { get; init; }

    /// <summary>The state machine's name, 1 to 80 letters, digits, <c>-</c> and <c>_</c>; by default CloudFormation gives one.</summary>
    public string? StateMachineName { get; init; }

    /// <summary>Standard, or Express: at most five minutes, and no task that waits for a job or a callback.</summary>
    public StateMachineType Type { get; init; } = StateMachineType.STANDARD;

    /// <summary>The longest that an execution may take, in whole seconds; by default what the workflow says.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>An existing role, to which the statements are added; by default the machine gets one of its own.</summary>
    public IRole? Role { get; init; }

    /// <summary>What the role is allowed beside what the definition tells: the permissions of a call that FLOW1301 or FLOW1302 warns of. With them the warning is gone.</summary>
    public IReadOnlyList<PolicyStatement> AdditionalStatements { get; init; } = [];

    /// <summary>What is logged; nothing, and no log group made, when it is <see cref="Amazon.CDK.AWS.StepFunctions.LogLevel.OFF"/>.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.ALL;

    /// <summary>Whether the log has the inputs and outputs of states. Off by default: whoever may read the log would read the data.</summary>
    public bool IncludeExecutionData { get; init; }

    /// <summary>How long executions' log events are kept.</summary>
    public RetentionDays LogRetention { get; init; } = RetentionDays.ONE_MONTH;

    /// <summary>What becomes of the log group with the stack.</summary>
    public RemovalPolicy LogRemoval { get; init; } = RemovalPolicy.DESTROY;

    /// <summary>The key that encrypts the log group; CloudWatch Logs is allowed its use for this one group. By default the service's own key.</summary>
    public IKey? LogEncryptionKey { get; init; }

    /// <summary>Whether executions are traced by X-Ray.</summary>
    public bool Tracing { get; init; } = true;

    /// <summary>The key that encrypts the definition and the executions' data; the machine then needs a name. By default the service's own key.</summary>
    public IKey? EncryptionKey { get; init; }

    /// <summary>What becomes of the state machine with the stack.</summary>
    public RemovalPolicy Removal { get; init; } = RemovalPolicy.DESTROY;

    /// <summary>Publishes each changed definition as a version, and lets an alias go over to it; by default there are no versions.</summary>
    public FlowRelease? Release { get; init; }
}
