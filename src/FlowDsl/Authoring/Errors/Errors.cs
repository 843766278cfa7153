namespace FlowDsl;

/// <summary>The error names of Step Functions itself (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>), and how to name others.</summary>
public static class Errors
{
    /// <summary>Every error that can be caught: all but <c>States.Runtime</c> and <c>States.DataLimitExceeded</c>.</summary>
    public static ErrorSet All { get; } = new("States.ALL");

    /// <summary>Every error of a task but a timeout.</summary>
    public static ErrorSet TaskFailed { get; } = new("States.TaskFailed");

    /// <summary>A task that took longer than its timeout, or whose heartbeat stopped.</summary>
    public static ErrorSet Timeout { get; } = new("States.Timeout");

    /// <summary>The state machine's role may not make the call.</summary>
    public static ErrorSet Permissions { get; } = new("States.Permissions");

    /// <summary>An expression had no value, or one of the wrong type.</summary>
    public static ErrorSet QueryEvaluation { get; } = new("States.QueryEvaluationError");

    /// <summary>Errors by their names, for instance those that a function in another language raises.</summary>
    /// <param name="names">The names, exactly as they are raised.</param>
    public static ErrorSet Named(params string[] names) => new(names);

    /// <summary>The error that a .NET Lambda function raises with an exception of this type: its short name.</summary>
    /// <typeparam name="TException">The exception's type.</typeparam>
    public static ErrorSet Of<TException>()
        where TException : Exception => new(typeof(TException).Name);
}
