using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Differences of dates, and dates moved by a duration.</summary>
internal static class DateArithmetic
{
    /// <summary>The milliseconds of a day.</summary>
    public const long Day = 86_400_000;

    /// <summary>Why a duration is not computed with.</summary>
    public const string OfTheDocument = "the document has a TimeSpan as text, which JSONata does not take apart";

    /// <summary>The value of a sum or difference with a date or duration in it, or null when it has none.</summary>
    public static Operand? Translate(BinaryExpression binary, Operand left, Operand right, TreeTranslator translator)
    {
        if (left.Kind is not (ValueKind.Instant or ValueKind.TimeSpan)) return null;
        var symbol = binary.NodeType is ExpressionType.Add or ExpressionType.AddChecked ? "+" : "-";
        if (binary.NodeType is not (ExpressionType.Add or ExpressionType.AddChecked or ExpressionType.Subtract or ExpressionType.SubtractChecked))
            return translator.Fail(DiagnosticCodes.NotTranslated, binary, "durations are added and subtracted only", "Compute with its TotalSeconds or the like");
        if (left.MayBeNull || right.MayBeNull)
            return translator.Fail(DiagnosticCodes.NotTranslated, binary, "dates that may be null are not computed with", "Test for null first and use .Value");
        if (left.Kind == ValueKind.Instant && right.Kind == ValueKind.Instant)
            return new Operand(new DurationExpr(new BinaryExpr("-", Instants.ToMillis(left.Expr), Instants.ToMillis(right.Expr))), typeof(TimeSpan));
        if (Milliseconds(right) is not { } moved)
            return translator.Fail(DiagnosticCodes.NotTranslated, binary, OfTheDocument, "Carry seconds as a number and write AddSeconds");
        if (left.Kind == ValueKind.Instant) return new Operand(Instants.FromMillis(Arithmetic.Of(symbol, Instants.ToMillis(left.Expr), moved)), left.Type);
        return Milliseconds(left) is { } length ? new Operand(new DurationExpr(Arithmetic.Of(symbol, length, moved)), typeof(TimeSpan)) : null;
    }

    /// <summary>The milliseconds of a duration that was computed or is constant, or null for one of the document.</summary>
    public static Expr? Milliseconds(Operand duration) => duration.Expr switch
    {
        DurationExpr computed => computed.Milliseconds,
        ConstantExpr { Value.ValueKind: JsonValueKind.String } constant
            when TimeSpan.TryParse(constant.Value.GetString(), CultureInfo.InvariantCulture, out var value) && value.Ticks % TimeSpan.TicksPerMillisecond == 0 => ConstantExpr.Of(value.Ticks / TimeSpan.TicksPerMillisecond),
        _ => null,
    };

    /// <summary>Operands of a comparison: of durations of which one was computed, both are their milliseconds. Null after a diagnostic.</summary>
    public static (Operand Left, Operand Right)? Measured(Operand left, Operand right, Expression written, TreeTranslator translator)
    {
        if (left.Expr is not DurationExpr && right.Expr is not DurationExpr) return (left, right);
        if (Milliseconds(left) is { } a && Milliseconds(right) is { } b) return (new Operand(a, typeof(double)), new Operand(b, typeof(double)));
        translator.Fail(DiagnosticCodes.NotComparable, written, OfTheDocument, "Compare TotalSeconds with a number");
        return null;
    }

    /// <summary>The first millisecond of the day, in UTC.</summary>
    public static Expr StartOfDay(Expr millis) =>
        new BinaryExpr("*", new CallExpr("floor", new BinaryExpr("/", millis, ConstantExpr.Of(Day))), ConstantExpr.Of(Day));
}
