using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Asl.Permissions;

/// <summary>What a task needs, by its resource. The table is the one of the AWS documentation's page on each integration, with the narrowest resources.</summary>
internal static class TaskPermissions
{
    public static void Add(TaskCall call)
    {
        // The call is then made by the role that is assumed, which is someone else's to permit.
        if (call.Task.Credentials is not null)
        {
            if (call.RoleArn() is { } role) call.Needs.Allow(role, "sts:AssumeRole");
            return;
        }

        var (service, action) = Split(call.Task.Resource);
        switch (service)
        {
            case "lambda":
                LambdaPermissions.Add(call, action);
                break;
            case "glue" or "aws-sdk:glue":
                GluePermissions.Add(call, service, action);
                break;
            case "sns" when action == "publish":
                if (call.Name("TopicArn") is { } topic) call.Needs.Allow(topic, "sns:Publish");
                break;
            case "states" when action == "startExecution":
                NestedPermissions.Add(call);
                break;
            case "athena":
                AthenaPermissions.Add(call, action);
                break;
            case "dynamodb" when char.IsAsciiLetterLower(action.FirstOrDefault()):
                if (call.Name("TableName") is { } table) call.Needs.Allow(Arn.Of("dynamodb", $"table/{table}"), $"dynamodb:{char.ToUpperInvariant(action[0])}{action[1..]}");
                break;
            case "activity":
                break;
            default:
                Unknown(call);
                break;
        }
    }

    public static void Unknown(TaskCall call) => call.Report(
        "/Resource", DiagnosticCodes.PermissionUnknown, "what this integration needs is not in the table", call.Task.Resource);

    /// <summary>True when the task waits for the job that it starts.</summary>
    public static bool Waits(TaskCall call) => call.Task.Resource.Contains(".sync", StringComparison.Ordinal);

    private static (string Service, string Action) Split(string resource)
    {
        var parts = resource.Split(':');
        return parts switch
        {
            ["arn", _, "lambda", _, _, "function", ..] => ("lambda", ""),
            ["arn", _, "states", _, _, "activity", ..] => ("activity", ""),
            ["arn", _, "states", _, _, "aws-sdk", var service, var action, ..] => ($"aws-sdk:{service}", WithoutPattern(action)),
            ["arn", _, "states", _, _, var service, var action, ..] => (service, WithoutPattern(action)),
            // A whole ARN behind a token has been a function in every definition seen; activities need no permission, so this only ever adds.
            _ when resource.StartsWith("${", StringComparison.Ordinal) && resource.EndsWith('}') => ("lambda", ""),
            _ => ("", ""),
        };
    }

    private static string WithoutPattern(string action) => action.Split('.')[0];
}
