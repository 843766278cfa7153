using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Operators with one operand: casts, <c>!</c>, <c>-</c>, the length of an array.</summary>
internal static class Conversions
{
    public static Operand Translate(UnaryExpression unary, TreeTranslator translator)
    {
        if (unary.NodeType == ExpressionType.ArrayLength) return Elements.Count(translator.Argument(unary.Operand));
        var operand = translator.Translate(unary.Operand);
        if (operand.Expr is FaultExpr) return operand with { Type = unary.Type };
        return unary.NodeType switch
        {
            ExpressionType.Convert or ExpressionType.ConvertChecked => Cast(unary, operand, translator),
            ExpressionType.TypeAs when unary.Type.IsAssignableFrom(operand.Type) => operand with { Type = unary.Type },
            ExpressionType.Not when operand.Kind == ValueKind.Bool => Lifting.ToNull(operand, unary.Type, Not),
            ExpressionType.Negate or ExpressionType.NegateChecked when operand.Kind is ValueKind.Whole or ValueKind.Double =>
                Lifting.ToNull(operand, unary.Type, value => new NegateExpr(value)),
            ExpressionType.Negate when operand.Kind is ValueKind.Decimal or ValueKind.Float =>
                translator.Fail(DiagnosticCodes.InexactArithmetic, unary, $"JSONata would compute {operand.Type.Name} as double"),
            ExpressionType.UnaryPlus => operand,
            _ => translator.Fail(DiagnosticCodes.NotTranslated, unary, $"{unary.NodeType} has no counterpart in JSONata"),
        };
    }

    /// <summary>The opposite of a boolean; a test for null is turned round rather than wrapped.</summary>
    public static Expr Not(Expr value) => value switch
    {
        CallExpr { Function: "not", Arguments: [var inner] } => inner,
        BinaryExpr { Operator: "or", Left: CallExpr { Function: "not", Arguments: [var present] } } either => new BinaryExpr("and", present, Not(either.Right)),
        _ => new CallExpr("not", value),
    };

    /// <summary>A double cut toward zero.</summary>
    public static Expr Truncate(Expr expr) => Lowering.Once(expr, value =>
        new ConditionalExpr(new BinaryExpr("<", value, ConstantExpr.Of(0)), new CallExpr("ceil", value), new CallExpr("floor", value)));

    private static Operand Cast(UnaryExpression cast, Operand operand, TreeTranslator translator)
    {
        if (cast.Type == typeof(object)) return operand;
        var (from, to) = (operand.Kind, ValueKinds.Of(cast.Type));
        if (from is ValueKind.Enum or ValueKind.Char && to is not (ValueKind.Object or ValueKind.Enum or ValueKind.Char))
            return translator.Fail(DiagnosticCodes.NotTranslated, cast, $"{ValueKinds.Plain(operand.Type).Name} is a text in the document", "Compare it with its named values");
        if (to == ValueKind.Enum && from != ValueKind.Enum)
            return translator.Fail(DiagnosticCodes.NotTranslated, cast, "an enum is a text in the document", "Compare with ?: and give its named values");
        if (from is ValueKind.Double or ValueKind.Float or ValueKind.Decimal && to == ValueKind.Whole) return Required(Lifting.ToNull(operand, cast.Type, Truncate), cast, translator);
        if (from == ValueKind.Dictionary && to != ValueKind.Dictionary)
            return translator.Fail(DiagnosticCodes.NotTranslated, cast, "a dictionary is an object in the document, no array of pairs", "Use its indexer, ContainsKey, Keys or Count");
        if (from == to || IsNumber(from) && IsNumber(to) || to == ValueKind.Object || from == ValueKind.Json || cast.Type.IsAssignableFrom(operand.Type))
            return Required(operand with { Type = cast.Type }, cast, translator);
        return translator.Fail(DiagnosticCodes.NotTranslated, cast, $"a cast from {operand.Type.Name} to {cast.Type.Name} has no counterpart in JSONata");
    }

    // (int)nullable throws for null, as .Value does.
    private static Operand Required(Operand operand, UnaryExpression cast, TreeTranslator translator) =>
        cast.Type.IsValueType && !ValueKinds.IsNullable(cast.Type) ? TreeTranslator.Required(operand, cast.Operand) : operand;

    private static bool IsNumber(ValueKind kind) => kind is ValueKind.Whole or ValueKind.Double or ValueKind.Float or ValueKind.Decimal;
}
