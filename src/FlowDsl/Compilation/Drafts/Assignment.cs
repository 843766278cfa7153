using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

/// <summary>One variable of an <c>Assign</c>.</summary>
internal sealed record Assignment(WorkflowVariable Variable, Expr Value);
