using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>OrderBy</c> and the like: <c>$sort</c> is stable and compares texts by code unit.</summary>
internal static class Sorting
{
    public static Operand Translate(MethodCallExpression call, Operand array, IReadOnlyList<Expression> arguments, TreeTranslator translator)
    {
        var element = ValueKinds.Element(array.Type)!;
        var selector = arguments.OfType<LambdaExpression>().FirstOrDefault();
        var key = selector?.ReturnType ?? element;
        var isOrdinal = arguments.Any(argument => argument is not LambdaExpression && translator.TryConstant(argument, out var given) && ReferenceEquals(given, StringComparer.Ordinal));
        if (ValueKinds.Of(key) == ValueKind.String && !isOrdinal)
            return translator.Fail(DiagnosticCodes.NotTranslated, call, "JSONata orders texts by code unit, C# by culture", "Pass StringComparer.Ordinal") with { Type = array.Type };
        if (ValueKinds.Of(key) is not (ValueKind.Whole or ValueKind.Double or ValueKind.Decimal or ValueKind.String or ValueKind.Instant or ValueKind.Day) || ValueKinds.IsNullable(key))
            return translator.Fail(DiagnosticCodes.NotComparable, call, $"the document keeps no order of {key.Name}", "Order by a number, a text or a date that is always there") with { Type = array.Type };
        var (left, right) = (Key("left"), Key("right"));
        var symbol = call.Method.Name.EndsWith("Descending", StringComparison.Ordinal) ? "<" : ">";
        var comparer = new FunctionExpr([left.Local, right.Local], new BinaryExpr(symbol, left.Value, right.Value));
        return array with { Expr = new CallExpr("sort", array.Expr, comparer) };

        (Local Local, Expr Value) Key(string name)
        {
            var local = new Local(name);
            var item = new Operand(new LocalExpr(local), element);
            if (selector is null) return (local, Comparison.Comparable(item.Expr, item));
            var (function, body) = translator.Function(selector, element);
            return (function.Parameters[0], Comparison.Comparable(body.Expr, body));
        }
    }
}
