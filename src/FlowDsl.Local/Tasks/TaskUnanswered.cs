namespace FlowDsl.Local.Tasks;

/// <summary>
/// The request was taken, and the answer comes by a callback with the task's token, or never: then the state's timeout or heartbeat ends it.
/// </summary>
public sealed record TaskUnanswered : TaskOutcome;
