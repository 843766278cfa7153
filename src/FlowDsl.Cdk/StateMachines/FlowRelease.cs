using System.Text.RegularExpressions;
using Amazon.CDK.AWS.CloudWatch;

namespace FlowDsl.Cdk;

/// <summary>How a changed definition is released (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html"/>): as a version, to which an alias goes over. Executions that are started by the alias's ARN keep the version that they began with.</summary>
public sealed partial record FlowRelease
{
    /// <summary>The alias: 1 to 80 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, not all of them digits.</summary>
    public string AliasName { get; init; } = "live";

    /// <summary>How the alias goes over to a new version.</summary>
    public TrafficShift Shift { get; init; } = TrafficShift.AllAtOnce;

    /// <summary>Alarms of which each one ends the deployment and brings the alias back.</summary>
    public IReadOnlyList<IAlarm> RollbackAlarms { get; init; } = [];

    /// <summary>What AWS would not take, each with its reason; empty when it can be deployed.</summary>
    public IEnumerable<string> Problems()
    {
        if (!AliasNames().IsMatch(AliasName)) yield return $"{nameof(AliasName)} '{AliasName}' is not 1 to 80 letters, digits, -, _ and ., with one that is no digit";
        foreach (var reason in Shift.Problems()) yield return reason;
        if (RollbackAlarms.Count > 100) yield return $"{nameof(RollbackAlarms)} are more than 100";
    }

    [GeneratedRegex(@"^(?=.*[a-zA-Z_.-])[a-zA-Z0-9_.-]{1,80}\z")]
    private static partial Regex AliasNames();
}
