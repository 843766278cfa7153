namespace FlowDsl.Local;

/// <summary>What the local "account" looks like, and its clock.</summary>
public sealed record LocalOptions
{
    /// <summary>The region in ARNs and history.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The account in ARNs: twelve digits.</summary>
    public string Account { get; init; } = "123456789012";

    /// <summary>The ARN of the machine's role, which history and the context object show.</summary>
    public string RoleArn { get; init; } = "arn:aws:iam::123456789012:role/local";

    /// <summary>
    /// How the service behaved on this day; null for today. Step Functions changes in small things that recordings show: <c>RedriveCount</c> came into the context object in
    /// November 2023, and since the second half of 2024 the exit of a distributed Map hangs on the start of its Map Run in history.
    /// </summary>
    public DateOnly? ServiceDate { get; init; }

    /// <summary>
    /// The machines that a task may start with <c>states:startExecution</c>, by name or ARN; those that are not here are the task handler's. They run on the same clock, with the
    /// same handler, store and history sink, as Standard executions. A child that a task waits for is stopped when nobody waits for it any more.
    /// </summary>
    public IReadOnlyDictionary<string, LocalStateMachine> StateMachines { get; init; } = new Dictionary<string, LocalStateMachine>();

    /// <summary>
    /// The ARNs of the activities that there are; null when each one that a state names is there. A state whose activity is missing fails the execution with <c>States.Runtime</c>
    /// before anything is scheduled.
    /// </summary>
    public IReadOnlyCollection<string>? Activities { get; init; }

    /// <summary>The clock of the real world: for executions in real time, and for how long a handler may take.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
