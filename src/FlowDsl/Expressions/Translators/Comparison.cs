using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Comparisons, which in JSONata give nothing or an error where C# knows an answer for null.</summary>
internal static class Comparison
{
    public static Operand Equality(Operand left, Operand right, bool negated, Expression written, TreeTranslator translator)
    {
        if (left.Expr is FaultExpr || right.Expr is FaultExpr) return new Operand(FaultExpr.Instance, typeof(bool));
        if (left.IsNull || right.IsNull) return Bool(NullTest(left.IsNull ? right : left, isNull: !negated));
        if (WhyNotEqual(left) is { } reason) return translator.Fail(DiagnosticCodes.NotComparable, written, reason.Why, reason.Help) with { Type = typeof(bool) };
        return Bool(Equal(left, right, negated));
    }

    public static Operand Order(string comparison, Operand left, Operand right, Expression written, TreeTranslator translator)
    {
        if (left.Expr is FaultExpr || right.Expr is FaultExpr) return new Operand(FaultExpr.Instance, typeof(bool));
        if (left.Kind is not (ValueKind.Whole or ValueKind.Double or ValueKind.Decimal or ValueKind.Instant or ValueKind.Day))
        {
            var reason = $"the document keeps no order of {ValueKinds.Plain(left.Type).Name}";
            return translator.Fail(DiagnosticCodes.NotComparable, written, reason, "Compare numbers or dates") with { Type = typeof(bool) };
        }

        return Bool(Lifting.ToFalse(left, right, (a, b) => new BinaryExpr(comparison, Comparable(a, left), Comparable(b, right))));
    }

    /// <summary>A value in the form in which equal values are the same JSON: instants as milliseconds, identifiers in lower case.</summary>
    public static Expr Comparable(Expr expr, Operand operand) => operand.Kind switch
    {
        ValueKind.Instant => Instants.ToMillis(expr),
        // The serializer writes lower case.
        ValueKind.Guid when expr is not ConstantExpr => new CallExpr("lowercase", expr),
        _ => expr,
    };

    private static Operand Bool(Expr expr) => new(expr, typeof(bool));

    private static Expr NullTest(Operand operand, bool isNull) => isNull ? Lowering.Missing(operand.Expr) : Lowering.Present(operand.Expr);

    private static Expr Equal(Operand left, Operand right, bool negated)
    {
        var converts = left.Kind is ValueKind.Instant or ValueKind.Guid;
        // JSON knows null = null; only nothing at all, and a function that refuses null, need more.
        var plain = converts ? !left.MayBeNull && !right.MayBeNull : !left.MayBeAbsent && !right.MayBeAbsent;
        if (plain) return Test(left.Expr, right.Expr, negated);
        if (left.MayBeNull && right.MayBeNull)
            return Lowering.Once(left.Expr, a => Lowering.Once(right.Expr, b => EitherNull(left with { Expr = a }, right with { Expr = b }, converts, negated)));
        if (!converts) return negated ? Not(Test(left.Expr, right.Expr, false)) : Test(left.Expr, right.Expr, false);
        var equal = Lifting.ToFalse(left, right, (a, b) => Test(a, b, false));
        return negated ? Not(equal) : equal;

        Expr Test(Expr a, Expr b, bool not) => new BinaryExpr(not ? "!=" : "=", Comparable(a, left), Comparable(b, right));
    }

    private static ConditionalExpr EitherNull(Operand left, Operand right, bool converts, bool negated)
    {
        var (a, b) = (Comparable(left.Expr, left), Comparable(right.Expr, right));
        var equal = new BinaryExpr("=", a, b);
        if (!converts)
        {
            return negated
                ? new ConditionalExpr(Lowering.Present(left.Expr), Not(equal), Lowering.Present(right.Expr))
                : new ConditionalExpr(Lowering.Present(left.Expr), equal, Lowering.Missing(right.Expr));
        }

        var one = new BinaryExpr("or", Lowering.Present(left.Expr), Lowering.Present(right.Expr));
        return new ConditionalExpr(Lifting.BothPresent(left, right), negated ? new BinaryExpr("!=", a, b) : equal, negated ? one : Not(one));
    }

    private static CallExpr Not(Expr expr) => new("not", expr);

    private static (string Why, string Help)? WhyNotEqual(Operand operand) => operand.Kind switch
    {
        ValueKind.Object or ValueKind.Dictionary or ValueKind.Array or ValueKind.Json =>
            ("C# compares the references or all members of objects, JSON the text", "Compare the members that matter"),
        ValueKind.Float => ("a float that was written as JSON is another double: 0.1f == 0.1 is false in C#", "Declare the member as double"),
        _ => null,
    };
}
