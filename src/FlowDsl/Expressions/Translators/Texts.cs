using System.Globalization;
using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Values as parts of a text.</summary>
internal static class Texts
{
    public static Operand Concat(BinaryExpression binary, TreeTranslator translator) =>
        Join([Part(binary.Left, translator), Part(binary.Right, translator)]);

    /// <summary>Parts put together.</summary>
    public static Operand Join(IReadOnlyList<Expr> parts)
    {
        if (parts.Count == 0) return new Operand(ConstantExpr.Of(""), typeof(string));
        return new Operand(parts.Skip(1).Aggregate(parts[0], (left, right) => Append(left, right)), typeof(string));
    }

    /// <summary>A part of a text. What is known when the workflow is built is C#'s own text of it.</summary>
    public static Expr Part(Expression written, TreeTranslator translator, string? format = null)
    {
        written = SpanUnwrapper.Array(written) ?? written;
        if (translator.DependsOnTheWorkflow(written)) return Of(translator.Translate(written), format, written, translator);
        if (!Constants.TryEvaluate(written, translator, out var value)) return FaultExpr.Instance;
        try
        {
            return ConstantExpr.Of(string.Format(CultureInfo.InvariantCulture, format is null ? "{0}" : $"{{0:{format}}}", value));
        }
        catch (FormatException)
        {
            return translator.Fail(DiagnosticCodes.UnsupportedFormat, written, $"\"{format}\" is no format of {value!.GetType().Name}").Expr;
        }
    }

    /// <summary>An array of the texts of all elements of an array.</summary>
    public static Expr All(Expression written, TreeTranslator translator)
    {
        written = SpanUnwrapper.Array(written) ?? written;
        if (written is NewArrayExpression { NodeType: ExpressionType.NewArrayInit } listed) return new ArrayExpr([.. listed.Expressions.Select(item => Part(item, translator))]);
        var array = translator.Argument(written);
        if (array.Kind != ValueKind.Array) return Of(array, null, written, translator);
        if (array.Expr is FaultExpr) return array.Expr;
        var local = new Local("item");
        var item = Elements.Of(array, new LocalExpr(local));
        if (item is { Kind: ValueKind.String, MayBeNull: false }) return array.Expr;
        return new SequenceExpr(new CallExpr("map", Elements.Loose(array.Expr), new FunctionExpr([local], Of(item, null, written, translator))));
    }

    /// <summary>A value as text: null is empty.</summary>
    public static Expr Of(Operand value, string? format, Expression written, TreeTranslator translator)
    {
        if (value.Expr is FaultExpr) return value.Expr;
        if (value.IsNull) return ConstantExpr.Of("");
        if (value.Expr is ConstantExpr { Value.ValueKind: System.Text.Json.JsonValueKind.String } && value.Kind == ValueKind.String) return value.Expr;
        if (!value.MayBeNull) return Format(value, value.Expr, format, written, translator);
        return Lowering.Once(value.Expr, present =>
            new ConditionalExpr(Lowering.Present(present), Format(value, present, format, written, translator), ConstantExpr.Of("")));
    }

    private static Expr Append(Expr left, Expr right) =>
        right is BinaryExpr { Operator: "&" } sum ? new BinaryExpr("&", Append(left, sum.Left), sum.Right)
        : left is ConstantExpr a && right is ConstantExpr b ? ConstantExpr.Of(a.Value.GetString() + b.Value.GetString())
        : left is BinaryExpr { Operator: "&", Right: ConstantExpr } ends && right is ConstantExpr ? ends with { Right = Append(ends.Right, right) }
        : new BinaryExpr("&", left, right);

    private static Expr Format(Operand value, Expr present, string? format, Expression written, TreeTranslator translator)
    {
        var type = ValueKinds.Plain(value.Type);
        return value.Kind switch
        {
            ValueKind.String or ValueKind.Char or ValueKind.TimeSpan when format is null => present,
            ValueKind.Guid when format is null or "D" or "d" => new CallExpr("lowercase", present),
            ValueKind.Enum when format is null => EnumText(present, type, written, translator),
            ValueKind.Whole or ValueKind.Double or ValueKind.Decimal => NumberFormat.Apply(present, type, format, written, translator),
            ValueKind.Instant or ValueKind.Day => DateFormat.Apply(present, type, format, written, translator),
            ValueKind.Bool => Fail(DiagnosticCodes.NeedsFormat, "C# writes True, JSON true", "Write value ? \"true\" : \"false\", or Workflow.Json(value)"),
            ValueKind.Float => Fail(DiagnosticCodes.NeedsFormat, "a float has other digits as a double", "Declare the member as double and give it a format"),
            ValueKind.Array => Fail(DiagnosticCodes.NotTranslated, "C# writes the name of its type", "Write string.Join, or Workflow.Json(value)"),
            _ => Fail(DiagnosticCodes.NotTranslated, $"{type.Name} has no text that C# and JSONata share", "Name the members to write, or write Workflow.Json(value)"),
        };

        Expr Fail(DiagnosticCode code, string reason, string help) => translator.Fail(code, written, reason, help).Expr;
    }

    // C# writes an enum's own name, which the document may not have.
    private static Expr EnumText(Expr present, Type type, Expression written, TreeTranslator translator) =>
        Enum.GetValues(type).Cast<object>().All(value => translator.Names.EnumName(type, value) == value.ToString())
            ? present
            : translator.Fail(DiagnosticCodes.NeedsFormat, written, $"the JSON names of {type.Name} are not its C# names", "Choose the text with ?:").Expr;
}
