using System.Text.Json;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Parts of texts. Outside of the text JSONata gives what there is, C# throws.</summary>
internal static class Slices
{
    private static readonly CallExpr OutOfRange = new("error", ConstantExpr.Of("Substring is out of range"));

    public static Operand From(Expr text, Expr start) => Guarded(text, start, start, (whole, from) => new CallExpr("substring", whole, from));

    public static Operand Of(Expr text, Expr start, Expr length) => new(Lowering.Once(start, from => Lowering.Once(length, count =>
    {
        var end = from is ConstantExpr { Value: var a } && count is ConstantExpr { Value: var b }
            ? ConstantExpr.Of(a.GetInt64() + b.GetInt64())
            : IsZero(from) ? count : (Expr)new BinaryExpr("+", from, count);
        return Guarded(text, from, end, (whole, _) => new CallExpr("substring", whole, from, count), count).Expr;
    })), typeof(string));

    /// <summary>The length of a text, known already for a constant.</summary>
    public static Expr Length(Expr text) => text is ConstantExpr { Value.ValueKind: JsonValueKind.String } constant
        ? ConstantExpr.Of(constant.Value.GetString()!.EnumerateRunes().Count())
        : new CallExpr("length", text);

    private static Operand Guarded(Expr text, Expr start, Expr end, Func<Expr, Expr, Expr> slice, Expr? count = null) => new(
        Lowering.Once(text, whole => Lowering.Once(start, from =>
        {
            Expr test = new BinaryExpr("<=", ReferenceEquals(start, end) ? from : end, Length(whole));
            foreach (var number in new[] { count, from })
                if (number is not null and not ConstantExpr) test = Lifting.And(new BinaryExpr(">=", number, ConstantExpr.Of(0)), test);
            return new ConditionalExpr(test, slice(whole, from), OutOfRange);
        })),
        typeof(string));

    private static bool IsZero(Expr expr) => expr is ConstantExpr { Value.ValueKind: JsonValueKind.Number } constant && constant.Value.GetDouble() == 0;
}
