namespace FlowDsl.Local.Tasks;

/// <summary>
/// The request was taken, and the answer comes by a callback with the task's token, or never: then the state's timeout or heartbeat ends it.
/// </summary>
public sealed record TaskUnanswered : TaskOutcome
{
    /// <summary>
    /// For an activity: no worker has it yet, and one gets it with <see cref="LocalExecution.GetActivityTaskAsync"/>. Until then history has no ActivityStarted,
    /// and neither timeout nor heartbeat begins.
    /// </summary>
    public bool IsOffered { get; init; }
}
