namespace FlowDsl.Expressions.Ir;

/// <summary>A read of a workflow's variable.</summary>
internal sealed record VariableExpr(WorkflowVariable Variable) : Expr;
