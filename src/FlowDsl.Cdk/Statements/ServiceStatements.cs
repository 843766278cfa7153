using FlowDsl.Asl.Permissions;

namespace FlowDsl.Cdk;

/// <summary>What a machine's role is allowed for the services around its executions. These actions take no resource.</summary>
internal static class ServiceStatements
{
    /// <summary>Log delivery is set up through these actions of CloudWatch Logs.</summary>
    public static PolicyStatement LogDelivery { get; } = new()
    {
        Sid = "LogDelivery",
        Actions =
        [
            "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
            "logs:GetLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:UpdateLogDelivery",
        ],
        Resources = ["*"],
    };

    /// <summary>Executions traced by X-Ray.</summary>
    public static PolicyStatement Tracing { get; } = new()
    {
        Sid = "Tracing",
        Actions = ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
        Resources = ["*"],
    };
}
