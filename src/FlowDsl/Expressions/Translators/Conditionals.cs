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
        return new Operand(new ConditionalExpr(test.Expr, whenTrue.Expr, whenFalse.Expr), conditional.Type, Max(whenTrue.Nullness, whenFalse.Nullness));
    }

    public static Nullness Max(Nullness left, Nullness right) => left > right ? left : right;
}
