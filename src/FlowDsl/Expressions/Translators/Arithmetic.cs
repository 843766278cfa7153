using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>+ - * / %</c> on whole numbers and doubles.</summary>
internal static class Arithmetic
{
    public static Operand Translate(BinaryExpression binary, TreeTranslator translator)
    {
        if (Symbol(binary.NodeType) is not { } symbol)
            return translator.Fail(DiagnosticCodes.NotTranslated, binary, $"{CSharpText.Operator(binary.NodeType)} has no counterpart in JSONata");
        var (left, right) = (translator.TranslateOrMeasure(binary.Left), translator.TranslateOrMeasure(binary.Right));
        if (left.Expr is FaultExpr || right.Expr is FaultExpr) return new Operand(FaultExpr.Instance, binary.Type);
        if (DateArithmetic.Translate(binary, left, right, translator) is { } date) return date;
        return ValueKinds.Of(binary.Type) switch
        {
            ValueKind.Double => Lifting.ToNull(left, right, binary.Type, (a, b) => Of(symbol, a, b)),
            ValueKind.Whole when symbol is "/" or "%" => Lifting.ToNull(left, right, binary.Type, (a, b) => Division(symbol, a, b)),
            ValueKind.Whole => Lifting.ToNull(left, right, binary.Type, (a, b) => Of(symbol, a, b)),
            ValueKind.Decimal or ValueKind.Float => translator.Fail(DiagnosticCodes.InexactArithmetic, binary, $"JSONata would compute {ValueKinds.Plain(binary.Type).Name} as double"),
            _ => translator.Fail(DiagnosticCodes.NotTranslated, binary, $"{symbol} on {binary.Type.Name} has no counterpart in JSONata"),
        };
    }

    /// <summary>A sum or the like; adding a negative constant is written as subtracting it.</summary>
    public static Expr Of(string symbol, Expr left, Expr right) =>
        right is ConstantExpr { Value.ValueKind: JsonValueKind.Number } constant && symbol is "+" or "-" && constant.Value.TryGetInt64(out var number) && number < 0
            ? new BinaryExpr(symbol == "+" ? "-" : "+", left, ConstantExpr.Of(-number))
            : new BinaryExpr(symbol, left, right);

    // Whole division cuts toward zero. Taking the remainder off first keeps the quotient exact, which rounding a double would not for large numbers.
    private static Expr Division(string symbol, Expr left, Expr right) => Lowering.Once(left, a => Lowering.Once(right, b =>
    {
        Expr quotient = new BinaryExpr("%", a, b);
        if (symbol == "/") quotient = new BinaryExpr("/", new BinaryExpr("-", a, quotient), b);
        return b is ConstantExpr { Value: var divisor } && divisor.GetDouble() != 0
            ? quotient
            : new ConditionalExpr(new BinaryExpr("!=", b, ConstantExpr.Of(0)), quotient, new CallExpr("error", ConstantExpr.Of("division by zero")));
    }));

    private static string? Symbol(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => null,
    };
}
