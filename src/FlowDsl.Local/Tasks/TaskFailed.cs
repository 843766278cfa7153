namespace FlowDsl.Local.Tasks;

/// <summary>The task failed.</summary>
/// <param name="Error">The error's name, as Step Functions has it: <c>Lambda.TooManyRequestsException</c>, <c>States.TaskFailed</c>, a function's own. A callback may give none.</param>
/// <param name="Cause">What happened; of a Lambda function and of a <c>.sync</c> job it is the text of a JSON object. A callback may give none.</param>
public sealed record TaskFailed(string? Error, string? Cause) : TaskOutcome;
