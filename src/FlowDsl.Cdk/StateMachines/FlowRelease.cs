using Amazon.CDK.AWS.CloudWatch;

namespace FlowDsl.Cdk;

/// <summary>How a changed definition is released (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html"/>): as a version, to which an alias goes over. Executions that are started by the alias's ARN keep the version that they began with.</summary>
public sealed record FlowRelease
{
    /// <summary>The alias: 1 to 80 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, not all of them digits.</summary>
    public string AliasName { get; init; } = "live";

    /// <summary>How the alias goes over to a new version.</summary>
    public TrafficShift Shift { get; init; } = TrafficShift.AllAtOnce;

    /// <summary>Alarms of which each one ends the deployment and brings the alias back.</summary>
    public IReadOnlyList<IAlarm> RollbackAlarms { get; init; } = [];
}
