using System.Text.RegularExpressions;

namespace Deployment.Tests.Iam;

/// <summary>What a role is allowed beyond what was seen to be used.</summary>
internal static class UnusedActions
{
    /// <summary>Allowed for a reason that no call of ours shows: the service that does it in the role's name, on which resources, that reason.</summary>
    private static readonly (string Service, string Resource, string Reason, string[] Actions)[] s_reasons =
    [
        ("lambda.amazonaws.com", ":log-group:", "the service writes the function's log", ["logs:CreateLogStream", "logs:PutLogEvents"]),
        ("lambda.amazonaws.com", @"^\*$", "the service traces the function", ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]),
        ("glue.amazonaws.com", ":log-group:", "the service writes the log, and asks for its group even where that is there", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]),
        ("glue.amazonaws.com", @"^\*$", "Job.init and Job.commit of Glue's library, whatever the bookmark option says", ["glue:GetJobBookmark", "glue:ResetJobBookmark"]),
        ("glue.amazonaws.com", "/(processed|quarantine)/", "Glue's file system looks at an object before it replaces it", ["s3:GetObject"]),
        ("glue.amazonaws.com", "/processed/", "Glue's file system removes the marks of folders that now hold something", ["s3:DeleteObject"]),
        ("glue.amazonaws.com", "/quarantine/", "a run that has nothing to refuse removes what an earlier one of the day has put there", ["s3:DeleteObject"]),
        ("glue.amazonaws.com", "_[$]folder[$]$", "Glue's file system marks folders by empty objects", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]),
        ("glue.amazonaws.com", "/temp/", "the temporary folder that each job of Glue has", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]),
        ("states.amazonaws.com", @":function:[^:]+:\*$", "the integration's policy, as the guide has it, covers the function's versions", ["lambda:InvokeFunction"]),
        ("states.amazonaws.com", @"^\*$", "the service traces the execution", ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets"]),
        (
            "states.amazonaws.com", @"^\*$", "the service sets up the delivery of its log",
            [
                "logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery", "logs:DeleteLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy",
                "logs:DescribeResourcePolicies", "logs:DescribeLogGroups",
            ]),
    ];

    /// <summary>Each allowed action on each allowed resource that no call needed and no reason stands for.</summary>
    public static IReadOnlyList<string> Of(IamRole role, IReadOnlyList<ApiCall> calls) =>
    [
        .. from statement in role.Statements
           where statement.Effect == "Allow"
           from action in statement.Actions
           from resource in statement.Resources
           where !HasReason(role, action, resource)
           let alone = statement with { Actions = [action], Resources = [resource] }
           where !calls.Any(alone.Covers)
           select $"{action} on {resource}",
    ];

    private static bool HasReason(IamRole role, string action, string resource) => s_reasons.Any(
        entry => role.Principals.Contains(entry.Service) && Regex.IsMatch(resource, entry.Resource, RegexOptions.CultureInvariant) && entry.Actions.Contains(action, StringComparer.Ordinal));
}
