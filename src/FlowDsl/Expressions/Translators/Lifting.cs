using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Operators on values of which one may be null, as C# lifts them.</summary>
internal static class Lifting
{
    /// <summary>An operation that is null when one of its operands is.</summary>
    public static Operand ToNull(Operand left, Operand right, Type type, Func<Expr, Expr, Expr> operation)
    {
        if (!left.MayBeNull && !right.MayBeNull) return new Operand(operation(left.Expr, right.Expr), type);
        var expr = Lowering.Once(left.Expr, a => Lowering.Once(right.Expr, b =>
            new ConditionalExpr(BothPresent(left with { Expr = a }, right with { Expr = b }), operation(a, b), ConstantExpr.Null)));
        return new Operand(expr, type, Nullness.Null);
    }

    /// <summary>An operation on one operand that is null when the operand is.</summary>
    public static Operand ToNull(Operand operand, Type type, Func<Expr, Expr> operation) => operand.IsNull ? operand with { Type = type } : operand.MayBeNull
        ? new Operand(Lowering.Once(operand.Expr, value => new ConditionalExpr(Lowering.Present(value), operation(value), ConstantExpr.Null)), type, Nullness.Null)
        : new Operand(operation(operand.Expr), type);

    /// <summary>A comparison that is false when one of its operands is null.</summary>
    public static Expr ToFalse(Operand left, Operand right, Func<Expr, Expr, Expr> comparison)
    {
        if (!left.MayBeNull && !right.MayBeNull) return comparison(left.Expr, right.Expr);
        return Reused(left, a => Reused(right, b => And(BothPresent(left with { Expr = a }, right with { Expr = b }), comparison(a, b))));
    }

    /// <summary>True when all operands that may be null are there.</summary>
    public static Expr BothPresent(Operand left, Operand right) =>
        !left.MayBeNull ? Lowering.Present(right.Expr)
        : !right.MayBeNull ? Lowering.Present(left.Expr)
        : And(Lowering.Present(left.Expr), Lowering.Present(right.Expr));

    public static Expr And(Expr left, Expr right) => new BinaryExpr("and", left, right);

    // Only what is asked for its presence is read twice.
    private static Expr Reused(Operand operand, Func<Expr, Expr> body) => operand.MayBeNull ? Lowering.Once(operand.Expr, body) : body(operand.Expr);
}
