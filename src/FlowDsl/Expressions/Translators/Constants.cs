using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Parts without workflow values: computed when the workflow is built, and written as JSON.</summary>
internal static class Constants
{
    /// <summary>The largest whole number of which a double holds the neighbours too.</summary>
    public const long LargestWhole = 9_007_199_254_740_991;

    public static Operand Translate(Expression expression, TreeTranslator translator, Type? declared = null)
    {
        var type = declared is null || declared == typeof(object) ? expression.Type : declared;
        if (!TryEvaluate(expression, translator, out var value)) return new Operand(FaultExpr.Instance, type);
        // A value that is boxed, as for a text, is still what it is.
        return Of(value, type == typeof(object) && value is not null ? value.GetType() : type, expression, translator);
    }

    /// <summary>A value as a constant of the expression.</summary>
    public static Operand Of(object? value, Type type, Expression expression, TreeTranslator translator)
    {
        if (value is null) return new Operand(ConstantExpr.Null, type, Nullness.Null);
        // Boxed, as the arguments of string.Format are: what counts is what is in the box.
        if (type == typeof(object)) type = value.GetType();
        if (ValueKinds.Plain(type).IsEnum && translator.Names.EnumName(ValueKinds.Plain(type), value) is null)
            return translator.Fail(DiagnosticCodes.NumericEnum, expression, $"{value.GetType().Name} is written as a number");
        if (value is long and (> LargestWhole or < -LargestWhole))
            return translator.Fail(DiagnosticCodes.NumberTooLarge, expression, "JSON's numbers are doubles, which round it");
        try
        {
            var json = translator.Names.ToJson(value, type);
            var hasNulls = json.ValueKind == JsonValueKind.Array && json.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null);
            return new Operand(new ConstantExpr(json), type, Items: hasNulls ? Nullness.Null : Nullness.Never);
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException or ArgumentException or InvalidOperationException)
        {
            return translator.Fail(DiagnosticCodes.NotComputed, expression, $"it has no JSON: {FirstLine(exception)}");
        }
    }

    public static bool TryEvaluate(Expression expression, TreeTranslator translator, out object? value)
    {
        value = null;
        if (FrozenValues.In(expression) is var (node, help))
        {
            translator.Fail(DiagnosticCodes.FrozenAtBuildTime, node, "it would be read once, when the workflow is built, and be the same in every execution", help);
            return false;
        }

        try
        {
            value = BuildTime.Evaluate(expression);
            return true;
        }
#pragma warning disable CA1031 // The author's code may throw anything, and all of it is his diagnostic.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            translator.Fail(DiagnosticCodes.NotComputed, expression, $"computing it threw {exception.GetType().Name}: {FirstLine(exception)}");
            return false;
        }
    }

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].TrimEnd('.', '\r');
}
