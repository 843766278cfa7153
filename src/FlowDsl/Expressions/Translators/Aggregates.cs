using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>Sum</c>, <c>Min</c>, <c>Max</c>, <c>Average</c> of numbers.</summary>
internal static class Aggregates
{
    public static Operand Translate(MethodCallExpression call, Operand array, TreeTranslator translator)
    {
        if (array.Expr is FaultExpr) return array with { Type = call.Type };
        var element = ValueKinds.Element(array.Type)!;
        var name = call.Method.Name;
        var isNullable = ValueKinds.IsNullable(element);
        if (ValueKinds.Of(element) is not (ValueKind.Whole or ValueKind.Double))
        {
            return translator.Fail(DiagnosticCodes.InexactArithmetic, call, $"{name} takes whole numbers and doubles, not {ValueKinds.Plain(element).Name}") with { Type = call.Type };
        }

        var numbers = isNullable ? WithoutNulls(array.Expr) : array.Expr;
        var function = name.ToLowerInvariant();
        if (name == "Sum") return new Operand(new CallExpr("sum", numbers), call.Type);
        var result = new CallExpr(function, numbers);
        return isNullable
            ? new Operand(result, call.Type, Nullness.Absent)
            : new Operand(new RequiredExpr(result, $"{CSharpText.Of(call)}: there is no element"), call.Type);
    }

    private static SequenceExpr WithoutNulls(Expr array)
    {
        var local = new Local("number");
        return new SequenceExpr(new CallExpr("filter", Elements.Loose(array), new FunctionExpr([local], Lowering.Present(new LocalExpr(local)))));
    }
}
