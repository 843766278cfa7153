using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Redriving;

/// <summary>
/// Whether an execution can be redriven, and AWS's words for why not.
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html.
/// </summary>
internal static class Redrivability
{
    /// <summary>From so many events on there is no room for ExecutionRedriven and one event more.</summary>
    public const long FullHistory = 24_999;

    public const string Succeeded = "Execution is SUCCEEDED and cannot be redriven";

    private static readonly TimeSpan s_period = TimeSpan.FromDays(14);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(365);

    /// <summary>Why an execution cannot be redriven at this time; null when it can.</summary>
    public static string? Obstacle(ExecutionState state, DateTimeOffset now) => state switch
    {
        { Status: ExecutionStatus.Running } => "Execution is RUNNING and cannot be redriven",
        { Status: ExecutionStatus.Succeeded } => Succeeded,
        { Realm.IsExpress: true } => "Execution is of type EXPRESS and cannot be redriven",
        _ when !state.HasRedriveCount() => "Execution was started before the launch of RedriveExecution",
        { Realm.LastEvent: >= FullHistory } => "Execution history event limit exceeded",
        _ when now - state.Realm.StartTime > s_longest => "Execution has exceeded the max execution time",
        { Stopped: null } => "Execution was written down without what a redrive needs",
        _ => now - state.StopTime > s_period ? "Execution redrivable period exceeded" : null,
    };
}
