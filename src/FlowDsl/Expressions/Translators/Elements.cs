using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Single elements of arrays, and arrays that stay arrays.</summary>
internal static class Elements
{
    /// <summary>The number of elements. An array that is null is an error, where <c>$count(null)</c> is 1.</summary>
    public static Operand Count(Operand array) => new(new CallExpr("count", Loose(array.Expr)), typeof(int));

    /// <summary>The element at a place, or an error when there is none.</summary>
    public static Operand At(Operand array, Expression place, Expression written, TreeTranslator translator)
    {
        var index = translator.Translate(place);
        var element = OrAbsent(array, index.Expr);
        return Existing(element, array.ItemsMayBeNull, $"{CSharpText.Of(written)} is out of range");
    }

    /// <summary>The element at a place, or nothing when there is none. JSONata counts a negative place from the end, C# does not.</summary>
    public static Operand OrAbsent(Operand array, Expr index)
    {
        var type = ValueKinds.Element(array.Type) ?? typeof(object);
        var expr = index is ConstantExpr { Value.ValueKind: JsonValueKind.Number } constant && constant.Value.GetInt64() >= 0
            ? new IndexExpr(array.Expr, index)
            : Lowering.Once(index, place => new ConditionalExpr(new BinaryExpr(">=", place, ConstantExpr.Of(0)), new IndexExpr(array.Expr, place), null));
        return new Operand(expr, type, Nullness.Absent);
    }

    /// <summary>An element that has to be there; where elements may be null, null is one.</summary>
    public static Operand Existing(Operand element, bool mayBeNull, string message)
    {
        if (!mayBeNull) return new Operand(new RequiredExpr(element.Expr, message), element.Type);
        var error = new CallExpr("error", ConstantExpr.Of(message));
        return new Operand(Lowering.Once(element.Expr, found => new ConditionalExpr(new CallExpr("exists", found), found, error)), element.Type, Nullness.Null);
    }

    /// <summary>An element of an array that a function is given.</summary>
    public static Operand Of(Operand array, Expr element) => new(element, ValueKinds.Element(array.Type)!, array.ItemsMayBeNull ? Nullness.Null : Nullness.Never);

    /// <summary>An array for a function that takes a sequence as well.</summary>
    public static Expr Loose(Expr array) => array is SequenceExpr sequence ? sequence.Operand : array;

    /// <summary>A value as the element of an array that is being made: an array would be poured out.</summary>
    public static Expr Item(Operand value) =>
        value.Kind == ValueKind.Array && value.Expr is not (ArrayExpr or ConstantExpr or SequenceExpr) ? new SequenceExpr(value.Expr) : value.Expr;

    /// <summary>An array with one more element, whatever the element is.</summary>
    public static Expr Appended(Expr array, Operand item) => item.Kind != ValueKind.Json
        ? new CallExpr("append", array, new ArrayExpr([Item(item)]))
        : new CallExpr("append", array, Lowering.Once(item.Expr, value => new ConditionalExpr(
            new BinaryExpr("=", new CallExpr("type", value), ConstantExpr.Of("array")), new ArrayExpr([new SequenceExpr(value)]), new ArrayExpr([value]))));
}
