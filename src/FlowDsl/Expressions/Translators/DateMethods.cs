using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Methods of dates. All dates are UTC.</summary>
internal sealed class DateMethods : IMethodTranslator
{
    private static readonly Dictionary<string, long> Units = new()
    {
        ["AddMilliseconds"] = 1, ["AddSeconds"] = 1_000, ["AddMinutes"] = 60_000, ["AddHours"] = 3_600_000, ["AddDays"] = DateArithmetic.Day,
    };

    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        var type = call.Method.DeclaringType;
        if (type != typeof(DateTime) && type != typeof(DateTimeOffset) && type != typeof(DateOnly)) return null;
        return (call.Method.Name, call.Object) switch
        {
            (nameof(DateOnly.FromDateTime), null) => Day(Instants.ToMillis(translator.Argument(call.Arguments[0]).Expr)),
            (var name, { } target) when Units.TryGetValue(name, out var unit) => Add(target, call.Arguments[0], unit, translator),
            ("Add" or "Subtract", { } target) when call.Arguments[0].Type == typeof(TimeSpan) || call.Method.Name == "Subtract" =>
                translator.TranslateOrMeasure(Expression.MakeBinary(call.Method.Name == "Add" ? ExpressionType.Add : ExpressionType.Subtract, target, call.Arguments[0])),
            (nameof(DateTimeOffset.ToUniversalTime), { } target) => translator.Argument(target),
            (nameof(DateTimeOffset.ToUnixTimeMilliseconds), { } target) => new Operand(Instants.ToMillis(translator.Argument(target).Expr), typeof(long)),
            (nameof(DateTimeOffset.ToUnixTimeSeconds), { } target) =>
                new Operand(new CallExpr("floor", new BinaryExpr("/", Instants.ToMillis(translator.Argument(target).Expr), ConstantExpr.Of(1_000))), typeof(long)),
            (nameof(DateTimeOffset.FromUnixTimeMilliseconds), null) => new Operand(Instants.FromMillis(translator.Argument(call.Arguments[0]).Expr), typeof(DateTimeOffset)),
            (nameof(DateTimeOffset.FromUnixTimeSeconds), null) =>
                new Operand(Instants.FromMillis(new BinaryExpr("*", translator.Argument(call.Arguments[0]).Expr, ConstantExpr.Of(1_000))), typeof(DateTimeOffset)),
            ("Parse" or "ParseExact", null) => DateParsing.Translate(call, translator),
            ("ToString" or "Equals", _) => null,
            _ => null,
        };
    }

    /// <summary>The day of an instant, as the document has it.</summary>
    public static Operand Day(Expr millis) => new(Instants.DayFromMillis(millis), typeof(DateOnly));

    private static Operand Add(Expression target, Expression amount, long unit, TreeTranslator translator)
    {
        var date = translator.Argument(target);
        var count = translator.Argument(amount);
        if (date.Expr is FaultExpr || count.Expr is FaultExpr) return date;
        var moved = count.Expr is ConstantExpr { Value: var value } && value.TryGetInt64(out var whole) ? ConstantExpr.Of(whole * unit)
            : unit == 1 ? count.Expr
            : new BinaryExpr("*", count.Expr, ConstantExpr.Of(unit));
        return date.Kind == ValueKind.Day
            ? Day(Arithmetic.Of("+", Instants.SomeMillisOfDay(date.Expr), moved))
            : new Operand(Instants.FromMillis(Arithmetic.Of("+", Instants.ToMillis(date.Expr), moved)), date.Type);
    }
}
