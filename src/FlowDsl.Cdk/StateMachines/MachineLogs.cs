using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace FlowDsl.Cdk;

/// <summary>Where the executions of a machine are logged, and what that takes.</summary>
internal static class MachineLogs
{
    public static LogGroup Add(Construct scope, FlowStateMachineProps props, CfnStateMachine machine, IRole role)
    {
        // The prefix keeps the resource policy of log delivery short: without it each log group is written into it, until it is full.
        var name = $"/aws/vendedlogs/states/{props.StateMachineName ?? Names.UniqueResourceName(scope, new UniqueResourceNameOptions { Separator = "-", MaxLength = 200 })}";
        var group = new LogGroup(scope, "Logs", new LogGroupProps
        {
            LogGroupName = name,
            Retention = props.LogRetention,
            RemovalPolicy = props.LogRemoval,
            EncryptionKey = props.LogEncryptionKey,
        });
        if (props.LogEncryptionKey is { } key) key.AddToResourcePolicy(LogKeyUse.Of(scope, name));
        role.AddToPrincipalPolicy(BoundStatements.Of(ServiceStatements.LogDelivery));
        machine.LoggingConfiguration = new CfnStateMachine.LoggingConfigurationProperty
        {
            Destinations = new[] { new CfnStateMachine.LogDestinationProperty { CloudWatchLogsLogGroup = new CfnStateMachine.CloudWatchLogsLogGroupProperty { LogGroupArn = group.LogGroupArn } } },
            IncludeExecutionData = props.IncludeExecutionData,
            Level = props.LogLevel.ToString(),
        };
        return group;
    }
}
