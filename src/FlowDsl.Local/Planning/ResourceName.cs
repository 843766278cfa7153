namespace FlowDsl.Local.Planning;

/// <summary>What a task's Resource says about its history: a function of Lambda, an activity, or a service with its own name and action.</summary>
/// <param name="Kind">The prefix of the event types: LambdaFunction, Activity or Task.</param>
/// <param name="Type">The service, such as <c>glue</c> or <c>aws-sdk:s3</c>.</param>
/// <param name="Action">The action with its pattern, such as <c>startJobRun.sync</c>.</param>
internal sealed record ResourceName(string Kind, string Type, string Action)
{
    public const string Function = "LambdaFunction";
    public const string Activity = "Activity";
    public const string Service = "Task";

    /// <summary>True when the task ends with its token or its heartbeat stops.</summary>
    public bool HasHeartbeat => Kind == Activity || WaitsForToken;

    public bool WaitsForToken { get; } = Action.EndsWith(".waitForTaskToken", StringComparison.Ordinal);

    /// <summary>True when the task ends with the job that it starts.</summary>
    public bool WaitsForJob { get; } = Action.EndsWith(".sync", StringComparison.Ordinal) || Action.EndsWith(".sync:2", StringComparison.Ordinal);

    /// <summary>Whether the context object has a token: a job that is waited for can hand one on, too.</summary>
    public bool HasToken { get; } = Action.EndsWith(".waitForTaskToken", StringComparison.Ordinal) || Action.Contains(".sync", StringComparison.Ordinal);

    public static ResourceName Parse(string resource)
    {
        string[] parts = resource.Split(':');
        return parts switch
        {
            ["arn", _, "states", _, _, "activity", ..] => new ResourceName(Activity, "activity", ""),
            ["arn", _, "states", _, _, "aws-sdk", var service, .. var action] => new ResourceName(Service, "aws-sdk:" + service, string.Join(':', action)),
            ["arn", _, "states", _, _, var service, .. var action] => new ResourceName(Service, service, string.Join(':', action)),
            // A function's ARN, or a token for one: nothing else stands alone in a Resource.
            _ => new ResourceName(Function, "lambda", ""),
        };
    }
}
