using FlowDsl.Authoring.Building;

namespace FlowDsl.Authoring.Nodes;

/// <summary>What happens after certain errors of a task.</summary>
/// <param name="Errors">Which errors.</param>
/// <param name="Error">The variable that holds the error.</param>
/// <param name="Handler">The steps; when they do not end the workflow, they give the task's value.</param>
internal sealed record CatchClause(ErrorSet Errors, WorkflowVariable Error, BlockBody Handler);
