namespace FlowDsl.Local.Stepping;

/// <summary>The errors that Step Functions itself raises or matches.</summary>
internal static class ErrorNames
{
    public const string All = "States.ALL";
    public const string TaskFailed = "States.TaskFailed";
    public const string Timeout = "States.Timeout";
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";
    public const string HttpSocket = "States.Http.Socket";
    public const string Runtime = "States.Runtime";
    public const string DataLimitExceeded = "States.DataLimitExceeded";
    public const string QueryEvaluationError = "States.QueryEvaluationError";
    public const string IntrinsicFailure = "States.IntrinsicFailure";
    public const string ResultPathMatchFailure = "States.ResultPathMatchFailure";
    public const string ItemReaderFailed = "States.ItemReaderFailed";
    public const string ResultWriterFailed = "States.ResultWriterFailed";
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";

    /// <summary>Whether a retrier or catcher with these names is for the error.</summary>
    public static bool Match(IReadOnlyList<string> names, string? error)
    {
        if (error == Runtime) return false;
        return names.Any(name => name == error
            || name == All
            || (name == TaskFailed && error is not (Timeout or HeartbeatTimeout or DataLimitExceeded))
            || (name == Timeout && error == HeartbeatTimeout));
    }
}
