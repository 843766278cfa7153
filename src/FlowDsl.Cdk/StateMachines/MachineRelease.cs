using Amazon.CDK;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace FlowDsl.Cdk;

/// <summary>A version of each changed definition, and the alias that goes over to it.</summary>
internal static class MachineRelease
{
    public static CfnStateMachineAlias Add(Construct scope, StateMachine machine, FlowRelease release)
    {
        var version = new CfnStateMachineVersion(scope, "Version", new CfnStateMachineVersionProps
        {
            StateMachineArn = machine.StateMachineArn,
            // A new revision takes the place of this resource, and so publishes a version.
            StateMachineRevisionId = machine.StateMachineRevisionId,
        });
        // Executions go on with the version that they began with, and a rollback needs it. With the machine all its versions go.
        version.CfnOptions.UpdateReplacePolicy = CfnDeletionPolicy.RETAIN;
        version.CfnOptions.DeletionPolicy = CfnDeletionPolicy.DELETE;
        return new CfnStateMachineAlias(scope, "Alias", new CfnStateMachineAliasProps
        {
            Name = release.AliasName,
            DeploymentPreference = new CfnStateMachineAlias.DeploymentPreferenceProperty
            {
                StateMachineVersionArn = version.AttrArn,
                Type = release.Shift.Type,
                Percentage = release.Shift.Percentage,
                Interval = release.Shift.Interval?.TotalMinutes,
                Alarms = release.RollbackAlarms.Count == 0 ? null : [.. release.RollbackAlarms.Select(alarm => alarm.AlarmName)],
            },
        });
    }
}
