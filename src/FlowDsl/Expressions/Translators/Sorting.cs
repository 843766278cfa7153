using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>OrderBy</c>, <c>ThenBy</c> and the like: <c>$sort</c> is stable and compares texts by code unit.</summary>
internal static class Sorting
{
    /// <summary>An array in order, or null when the call does not order.</summary>
    public static Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.DeclaringType != typeof(Enumerable) || !call.Method.Name.Contains("Order", StringComparison.Ordinal) && !IsThenBy(call)) return null;
        var orders = new List<MethodCallExpression> { call };
        while (IsThenBy(orders[^1]) && orders[^1].Arguments[0] is MethodCallExpression earlier) orders.Add(earlier);
        var source = orders[^1].Arguments[0];
        var array = TreeTranslator.Target(translator.Translate(source), source);
        if (array.Expr is FaultExpr) return array;
        // A stable sort by the last key first leaves ties in its order.
        return orders.Aggregate(array, (sorted, order) => Sorted(order, sorted, translator)) with { Type = array.Type };
    }

    private static bool IsThenBy(MethodCallExpression call) => call.Method.Name.StartsWith("ThenBy", StringComparison.Ordinal);

    private static Operand Sorted(MethodCallExpression call, Operand array, TreeTranslator translator)
    {
        var element = ValueKinds.Element(array.Type)!;
        var selector = call.Arguments.OfType<LambdaExpression>().FirstOrDefault();
        var key = selector?.ReturnType ?? element;
        if (ValueKinds.Of(key) == ValueKind.String && !IsOrdinal(call, translator))
            return translator.Fail(DiagnosticCodes.NotTranslated, call, "JSONata orders texts by code unit, C# by culture", "Pass StringComparer.Ordinal") with { Type = array.Type };
        if (ValueKinds.IsNullable(key) || !HasOrder(ValueKinds.Of(key)))
        {
            const string help = "Order by a number, a text or a date that is always there";
            return translator.Fail(DiagnosticCodes.NotComparable, call, $"the document keeps no order of {key.Name}", help) with { Type = array.Type };
        }

        var (left, leftKey) = Key("left");
        var (right, rightKey) = Key("right");
        var symbol = call.Method.Name.EndsWith("Descending", StringComparison.Ordinal) ? "<" : ">";
        return array with { Expr = new CallExpr("sort", array.Expr, new FunctionExpr([left, right], new BinaryExpr(symbol, leftKey, rightKey))) };

        (Local Local, Expr Value) Key(string name)
        {
            var local = new Local(name);
            var item = new Operand(new LocalExpr(local), element);
            if (selector is null) return (local, Comparison.Comparable(item.Expr, item));
            var (function, body) = translator.Function(selector, element);
            return (function.Parameters[0], Comparison.Comparable(body.Expr, body));
        }
    }

    private static bool IsOrdinal(MethodCallExpression call, TreeTranslator translator) =>
        call.Arguments.Skip(1).Any(argument => argument is not LambdaExpression && translator.TryConstant(argument, out var given) && ReferenceEquals(given, StringComparer.Ordinal));

    private static bool HasOrder(ValueKind kind) =>
        kind is ValueKind.Whole or ValueKind.Double or ValueKind.Decimal or ValueKind.String or ValueKind.Instant or ValueKind.Day;
}
