namespace Deployment.Tests.Iam;

/// <summary>What a role is allowed beyond what was seen to be used.</summary>
internal static class UnusedActions
{
    /// <summary>Allowed for a reason that no call of ours shows; each with that reason.</summary>
    private static readonly Dictionary<string, string> s_reasons = new(StringComparer.Ordinal)
    {
        ["logs:CreateLogGroup"] = "the service writes the log, not our code; Glue asks for it even where the group is there",
        ["logs:CreateLogStream"] = "the service writes the log, not our code",
        ["logs:PutLogEvents"] = "the service writes the log, not our code",
        ["glue:GetJobBookmark"] = "Job.init and Job.commit of Glue's library, whatever the bookmark option says",
        ["glue:ResetJobBookmark"] = "Job.init and Job.commit of Glue's library, whatever the bookmark option says",
        ["xray:PutTraceSegments"] = "the service traces, not our code",
        ["xray:PutTelemetryRecords"] = "the service traces, not our code",
        ["xray:GetSamplingRules"] = "the service traces, not our code",
        ["xray:GetSamplingTargets"] = "the service traces, not our code",
        ["logs:CreateLogDelivery"] = "Step Functions sets up the delivery of its log",
        ["logs:GetLogDelivery"] = "Step Functions sets up the delivery of its log",
        ["logs:UpdateLogDelivery"] = "Step Functions sets up the delivery of its log",
        ["logs:DeleteLogDelivery"] = "Step Functions sets up the delivery of its log",
        ["logs:ListLogDeliveries"] = "Step Functions sets up the delivery of its log",
        ["logs:PutResourcePolicy"] = "Step Functions sets up the delivery of its log",
        ["logs:DescribeResourcePolicies"] = "Step Functions sets up the delivery of its log",
        ["logs:DescribeLogGroups"] = "Step Functions sets up the delivery of its log",
    };

    /// <summary>The allowed actions, with their resource, that no call needed and no reason stands for.</summary>
    public static IReadOnlyList<string> Of(IamRole role, IReadOnlyList<ApiCall> calls) =>
    [
        .. role.Statements.Where(statement => statement.Effect == "Allow")
            .SelectMany(statement => statement.Actions.Select(action => (Action: action, Alone: statement with { Actions = [action] })))
            .Where(allowed => !s_reasons.ContainsKey(allowed.Action) && !calls.Any(allowed.Alone.Covers))
            .Select(allowed => $"{allowed.Action} on {string.Join(", ", allowed.Alone.Resources)}"),
    ];
}
