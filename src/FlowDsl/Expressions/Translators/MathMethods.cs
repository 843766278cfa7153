using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><see cref="Math"/>, on whole numbers and doubles.</summary>
internal sealed class MathMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.DeclaringType != typeof(Math)) return null;
        if (ValueKinds.Of(call.Arguments[0].Type) is ValueKind.Decimal or ValueKind.Float)
            return translator.Fail(DiagnosticCodes.InexactArithmetic, call, $"JSONata would compute {call.Arguments[0].Type.Name} as double");
        return call.Method.Name switch
        {
            "Abs" => Number(new CallExpr("abs", Argument(0))),
            "Floor" => Number(new CallExpr("floor", Argument(0))),
            "Ceiling" => Number(new CallExpr("ceil", Argument(0))),
            "Truncate" => Number(Conversions.Truncate(Argument(0))),
            "Max" => Number(new CallExpr("max", new ArrayExpr([Argument(0), Argument(1)]))),
            "Min" => Number(new CallExpr("min", new ArrayExpr([Argument(0), Argument(1)]))),
            "Clamp" => Clamp(),
            "Sign" => Number(Sign(Argument(0))),
            "Round" => Round(call, translator),
            _ => null,
        };

        Expr Argument(int index) => translator.Argument(call.Arguments[index]).Expr;

        Operand Number(Expr expr) => new(expr, call.Type);

        Operand Clamp()
        {
            var (low, high) = (Argument(1), Argument(2));
            return low is ConstantExpr && high is ConstantExpr
                ? Number(new CallExpr("min", new ArrayExpr([new CallExpr("max", new ArrayExpr([Argument(0), low])), high])))
                : translator.Fail(DiagnosticCodes.NotConstant, call, "C# throws when the bounds are the wrong way round, which only constants show");
        }
    }

    private static Expr Sign(Expr number) => Lowering.Once(number, value => new ConditionalExpr(
        new BinaryExpr(">", value, ConstantExpr.Of(0)),
        ConstantExpr.Of(1),
        new ConditionalExpr(new BinaryExpr("<", value, ConstantExpr.Of(0)), ConstantExpr.Of(-1), ConstantExpr.Of(0))));

    // $round(1.015, 2) shifts the decimal point in the text of the number and gives 1.02, C# multiplies and gives 1.01.
    private static Operand Round(MethodCallExpression call, TreeTranslator translator)
    {
        var digits = 0;
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (!translator.TryConstant(argument, out var value)) return new Operand(FaultExpr.Instance, call.Type);
            if (value is int given) digits = given;
            else if (value is not MidpointRounding.ToEven)
                return translator.Fail(DiagnosticCodes.NotTranslated, call, "JSONata rounds half to even", "Leave MidpointRounding out, or use Math.Floor and Math.Ceiling");
        }

        var number = translator.Argument(call.Arguments[0]).Expr;
        if (digits == 0) return new Operand(new CallExpr("round", number), call.Type);
        var power = ConstantExpr.Of((long)Math.Pow(10, digits));
        return new Operand(new BinaryExpr("/", new CallExpr("round", new BinaryExpr("*", number, power)), power), call.Type);
    }
}
