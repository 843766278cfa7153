using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Operators with two operands.</summary>
internal static class Operators
{
    public static Operand Translate(BinaryExpression binary, TreeTranslator translator) => binary.NodeType switch
    {
        ExpressionType.AndAlso => Logic("and", binary, translator),
        ExpressionType.OrElse => Logic("or", binary, translator),
        ExpressionType.Coalesce => Coalesce(binary, translator),
        ExpressionType.Equal or ExpressionType.NotEqual => Equality(binary, translator),
        ExpressionType.LessThan => Order("<", binary, translator),
        ExpressionType.LessThanOrEqual => Order("<=", binary, translator),
        ExpressionType.GreaterThan => Order(">", binary, translator),
        ExpressionType.GreaterThanOrEqual => Order(">=", binary, translator),
        ExpressionType.ArrayIndex => Elements.At(translator.Argument(binary.Left), binary.Right, binary, translator),
        ExpressionType.Add or ExpressionType.AddChecked when binary.Type == typeof(string) => Texts.Concat(binary, translator),
        ExpressionType.And or ExpressionType.Or when binary.Type == typeof(bool) =>
            translator.Fail(DiagnosticCodes.NotTranslated, binary, "JSONata stops at the first answer", binary.NodeType == ExpressionType.And ? "Write &&" : "Write ||"),
        _ => Arithmetic.Translate(binary, translator),
    };

    private static Operand Logic(string name, BinaryExpression binary, TreeTranslator translator)
    {
        var left = translator.Translate(binary.Left);
        var right = translator.Assuming(name == "and" ? Facts.WhenTrue(left.Expr) : Facts.WhenFalse(left.Expr), () => translator.Translate(binary.Right));
        return new Operand(new BinaryExpr(name, left.Expr, right.Expr), typeof(bool));
    }

    private static Operand Coalesce(BinaryExpression binary, TreeTranslator translator)
    {
        var left = translator.Translate(binary.Left);
        if (!left.MayBeNull) return left with { Type = binary.Type };
        var right = translator.TranslateAs(binary.Right, binary.Type);
        return new Operand(Lowering.Once(left.Expr, value => new ConditionalExpr(Lowering.Present(value), value, right.Expr)), binary.Type, right.Nullness, left.Items > right.Items ? left.Items : right.Items);
    }

    private static Operand Equality(BinaryExpression binary, TreeTranslator translator)
    {
        if (Operands(binary, translator) is not var (left, right)) return new Operand(FaultExpr.Instance, typeof(bool));
        return Comparison.Equality(left, right, binary.NodeType == ExpressionType.NotEqual, binary, translator);
    }

    private static Operand Order(string comparison, BinaryExpression binary, TreeTranslator translator)
    {
        if (Operands(binary, translator) is not var (left, right)) return new Operand(FaultExpr.Instance, typeof(bool));
        return Comparison.Order(comparison, left, right, binary, translator);
    }

    private static (Operand Left, Operand Right)? Operands(BinaryExpression binary, TreeTranslator translator)
    {
        var (left, right) = Converted.Operands(binary, translator);
        return left.Expr is FaultExpr || right.Expr is FaultExpr ? null : DateArithmetic.Measured(left, right, binary, translator);
    }
}
