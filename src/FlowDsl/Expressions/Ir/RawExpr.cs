namespace FlowDsl.Expressions.Ir;

/// <summary>JSONata as the author wrote it.</summary>
internal sealed record RawExpr(string Text) : Expr;
