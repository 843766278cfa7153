namespace FlowDsl.Expressions.Ir;

/// <summary>The parts of an expression, so that a walk over it needs no list of node kinds of its own.</summary>
internal static class ExprChildren
{
    public static IEnumerable<Expr> Of(Expr expr) => expr switch
    {
        MemberExpr member => [member.Target],
        BinaryExpr binary => [binary.Left, binary.Right],
        NegateExpr negate => [negate.Operand],
        ConditionalExpr { WhenFalse: null } conditional => [conditional.Test, conditional.WhenTrue],
        ConditionalExpr conditional => [conditional.Test, conditional.WhenTrue, conditional.WhenFalse],
        CallExpr call => call.Arguments,
        FunctionExpr function => [function.Body],
        BlockExpr block => [block.Value, block.Body],
        ObjectExpr made => made.Members.Select(member => member.Value),
        ArrayExpr made => made.Items,
        SequenceExpr sequence => [sequence.Operand],
        IndexExpr index => [index.Array, index.Index],
        OrNullExpr orNull => [orNull.Operand],
        RequiredExpr required => [required.Operand],
        _ => [],
    };

    /// <summary>The expression and all parts of it, outermost first.</summary>
    public static IEnumerable<Expr> SelfAndDescendants(Expr expr)
    {
        yield return expr;
        foreach (var child in Of(expr))
            foreach (var part in SelfAndDescendants(child))
                yield return part;
    }
}
