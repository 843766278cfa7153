using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>PadLeft</c> and <c>PadRight</c>. A negative width is an error to C#, and the other side to <c>$pad</c>.</summary>
internal static class Padding
{
    public static Operand Translate(MethodCallExpression call, Expr text, Expression width, Expression[] fill, bool isLeft, TreeTranslator translator)
    {
        var count = translator.Argument(width).Expr;
        IReadOnlyList<Expr> filler = [.. fill.Select(character => translator.Argument(character).Expr)];
        if (count is ConstantExpr { Value: var value })
        {
            var number = value.GetInt64();
            return number < 0
                ? translator.Fail(DiagnosticCodes.NotTranslated, call, "C# throws for a negative width", "Give a width of 0 or more")
                : Text(Padded(text, ConstantExpr.Of(isLeft ? -number : number)));
        }

        var error = new CallExpr("error", ConstantExpr.Of($"{CSharpText.Of(width)} is a negative width"));
        return Text(Lowering.Once(count, chosen =>
            new ConditionalExpr(new BinaryExpr(">=", chosen, ConstantExpr.Of(0)), Padded(text, isLeft ? new NegateExpr(chosen) : chosen), error)));

        CallExpr Padded(Expr padded, Expr to) => new("pad", [padded, to, .. filler]);
    }

    private static Operand Text(Expr expr) => new(expr, typeof(string));
}
