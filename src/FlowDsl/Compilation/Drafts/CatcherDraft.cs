namespace FlowDsl.Compilation.Drafts;

/// <param name="Errors">Which errors.</param>
/// <param name="Error">The variable that stands for the error; within the catcher itself it is <c>$states.errorOutput</c>.</param>
/// <param name="Assign">What the catcher assigns.</param>
/// <param name="Next">Where it leads.</param>
internal sealed record CatcherDraft(ErrorSet Errors, WorkflowVariable Error, IReadOnlyList<Assignment> Assign, string Next);
