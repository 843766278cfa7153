namespace FlowDsl.Expressions.Ir;

/// <summary>Stands for what could not be translated, so that the rest is looked at too and all problems are told at once. Never emitted.</summary>
internal sealed record FaultExpr : Expr
{
    public static FaultExpr Instance { get; } = new();
}
