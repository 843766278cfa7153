namespace FlowDsl.Expressions.Ir;

/// <summary>The parts of an expression, so that a walk over it needs no list of node kinds of its own.</summary>
internal static class ExprChildren
{
    /// <summary>Visits the expression and all parts of it, outermost first.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="state">What the visits gather; handed on, so that a walk makes nothing of its own.</param>
    /// <param name="visit">Called once for each part.</param>
    public static void Visit<T>(Expr expr, T state, Action<Expr, T> visit)
    {
        visit(expr, state);
        switch (expr)
        {
            case MemberExpr member:
                Visit(member.Target, state, visit);
                break;
            case BinaryExpr binary:
                Visit(binary.Left, state, visit);
                Visit(binary.Right, state, visit);
                break;
            case NegateExpr negate:
                Visit(negate.Operand, state, visit);
                break;
            case ConditionalExpr conditional:
                Visit(conditional.Test, state, visit);
                Visit(conditional.WhenTrue, state, visit);
                if (conditional.WhenFalse is { } other) Visit(other, state, visit);
                break;
            case CallExpr call:
                for (var i = 0; i < call.Arguments.Count; i++) Visit(call.Arguments[i], state, visit);
                break;
            case FunctionExpr function:
                Visit(function.Body, state, visit);
                break;
            case BlockExpr block:
                Visit(block.Value, state, visit);
                Visit(block.Body, state, visit);
                break;
            case ObjectExpr made:
                for (var i = 0; i < made.Members.Count; i++) Visit(made.Members[i].Value, state, visit);
                break;
            case ArrayExpr made:
                for (var i = 0; i < made.Items.Count; i++) Visit(made.Items[i], state, visit);
                break;
            case SequenceExpr sequence:
                Visit(sequence.Operand, state, visit);
                break;
            case IndexExpr index:
                Visit(index.Array, state, visit);
                Visit(index.Index, state, visit);
                break;
            case OrNullExpr orNull:
                Visit(orNull.Operand, state, visit);
                break;
            case RequiredExpr required:
                Visit(required.Operand, state, visit);
                break;
        }
    }
}
