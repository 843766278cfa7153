using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
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
        if (array.Kind != ValueKind.Array) return CollectionMethods.NoArray(call, array, translator);
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
        if (!HasOrder(ValueKinds.Of(key)))
        {
            const string help = "Order by a number, a text or a date";
            return translator.Fail(DiagnosticCodes.NotComparable, call, $"the document keeps no order of {key.Name}", help) with { Type = array.Type };
        }

        var (left, leftKey) = Key("left");
        var (right, rightKey) = Key("right");
        if (leftKey.Expr is FaultExpr || rightKey.Expr is FaultExpr) return array with { Expr = FaultExpr.Instance };
        var isDescending = call.Method.Name.EndsWith("Descending", StringComparison.Ordinal);
        var swap = isDescending ? IsLater(rightKey, leftKey, "<") : IsLater(leftKey, rightKey, ">");
        return array with { Expr = new CallExpr("sort", array.Expr, new FunctionExpr([left, right], swap)) };

        (Local Local, Operand Value) Key(string name)
        {
            var local = new Local(name);
            if (selector is null) return (local, Elements.Of(array, new LocalExpr(local)));
            var (function, body) = translator.Function(selector, array);
            return (function.Parameters[0], body);
        }
    }

    // To C# null comes before all values, in JSONata it is an error.
    private static Expr IsLater(Operand one, Operand other, string symbol)
    {
        if (!one.MayBeNull && !other.MayBeNull) return Compared(one.Expr, other.Expr);
        return Lowering.Once(one.Expr, a => Lowering.Once(other.Expr, b =>
            Lifting.And(Lowering.Present(a), new BinaryExpr("or", Lowering.Missing(b), Compared(a, b)))));

        Expr Compared(Expr a, Expr b) => symbol == ">"
            ? new BinaryExpr(symbol, Comparison.Comparable(a, one), Comparison.Comparable(b, other))
            : new BinaryExpr(symbol, Comparison.Comparable(b, other), Comparison.Comparable(a, one));
    }

    private static bool IsOrdinal(MethodCallExpression call, TreeTranslator translator) =>
        call.Arguments.Skip(1).Any(argument => argument is not LambdaExpression && translator.TryConstant(argument, out var given) && ReferenceEquals(given, StringComparer.Ordinal));

    private static bool HasOrder(ValueKind kind) =>
        kind is ValueKind.Whole or ValueKind.Double or ValueKind.Decimal or ValueKind.String or ValueKind.Instant or ValueKind.Day;
}
