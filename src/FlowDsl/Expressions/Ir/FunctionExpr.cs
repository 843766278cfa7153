namespace FlowDsl.Expressions.Ir;

/// <summary>A function that is handed to another, such as the predicate of a filter.</summary>
internal sealed record FunctionExpr(IReadOnlyList<Local> Parameters, Expr Body) : Expr;
