using System.Linq.Expressions;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>test ? a : b</c>: each side knows what the test has shown.</summary>
internal static class Conditionals
{
    public static Operand Translate(ConditionalExpression conditional, TreeTranslator translator)
    {
        var test = translator.Translate(conditional.Test);
        var whenTrue = translator.Assuming(Facts.WhenTrue(test.Expr), () => translator.TranslateAs(conditional.IfTrue, conditional.Type));
        var whenFalse = translator.Assuming(Facts.WhenFalse(test.Expr), () => translator.TranslateAs(conditional.IfFalse, conditional.Type));
        if (test.Expr is FaultExpr || whenTrue.Expr is FaultExpr || whenFalse.Expr is FaultExpr) return new Operand(FaultExpr.Instance, conditional.Type);
        // A test for null reads better the other way round than negated.
        var expr = test.Expr is CallExpr { Function: "not", Arguments: [var inner] }
            ? new ConditionalExpr(inner, whenFalse.Expr, whenTrue.Expr)
            : new ConditionalExpr(test.Expr, whenTrue.Expr, whenFalse.Expr);
        return new Operand(expr, conditional.Type, Max(whenTrue.Nullness, whenFalse.Nullness), Max(whenTrue.Items, whenFalse.Items));
    }

    private static Nullness Max(Nullness left, Nullness right) => left > right ? left : right;
}
