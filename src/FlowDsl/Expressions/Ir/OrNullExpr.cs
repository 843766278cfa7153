namespace FlowDsl.Expressions.Ir;

/// <summary>A value that the document may lack, as null: Step Functions refuses an expression that returns nothing.</summary>
internal sealed record OrNullExpr(Expr Operand) : Expr;
