using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Members of dates, and of the difference of two.</summary>
internal sealed class DateMembers : IMemberTranslator
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["Year"] = "[Y]", ["Month"] = "[M]", ["Day"] = "[D]", ["Hour"] = "[H]", ["Minute"] = "[m]", ["Second"] = "[s]", ["Millisecond"] = "[f001]", ["DayOfYear"] = "[d]",
    };

    private static readonly Dictionary<string, long> Units = new()
    {
        ["TotalMilliseconds"] = 1, ["TotalSeconds"] = 1_000, ["TotalMinutes"] = 60_000, ["TotalHours"] = 3_600_000, ["TotalDays"] = 86_400_000,
    };

    public Operand? Translate(MemberExpression member, Operand target, TreeTranslator translator)
    {
        var name = member.Member.Name;
        switch (target.Kind)
        {
            case ValueKind.Instant when name is "UtcDateTime":
                return Needed() with { Type = typeof(DateTime) };
            case ValueKind.Instant when name is "Date":
                return new Operand(Instants.FromMillis(DateArithmetic.StartOfDay(Instants.ToMillis(Needed().Expr))), typeof(DateTime));
            case ValueKind.Instant or ValueKind.Day when Parts.TryGetValue(name, out var part):
                var millis = target.Kind == ValueKind.Day ? Instants.SomeMillisOfDay(Needed().Expr) : Instants.ToMillis(Needed().Expr);
                return new Operand(new CallExpr("number", new CallExpr("fromMillis", millis, ConstantExpr.Of(part))), typeof(int));
            case ValueKind.Day when name is "DayNumber":
                // Days since 0001-01-01, which lies 719162 days before 1970-01-01.
                var days = new BinaryExpr("/", Instants.ToMillis(Needed().Expr), ConstantExpr.Of(DateArithmetic.Day));
                return new Operand(new BinaryExpr("+", days, ConstantExpr.Of(719_162)), typeof(int));
            case ValueKind.TimeSpan when Units.TryGetValue(name, out var unit):
                return DateArithmetic.Milliseconds(Needed()) is { } length
                    ? new Operand(unit == 1 ? length : new BinaryExpr("/", length, ConstantExpr.Of(unit)), typeof(double))
                    : translator.Fail(DiagnosticCodes.NotTranslated, member, DateArithmetic.OfTheDocument, "Pass it on, or carry seconds as a number");
            case ValueKind.Instant or ValueKind.Day or ValueKind.TimeSpan or ValueKind.Guid or ValueKind.Uri:
                return translator.Fail(DiagnosticCodes.NotTranslated, member, $"{ValueKinds.Plain(target.Type).Name}.{name} has no counterpart in JSONata");
            default:
                return null;
        }

        Operand Needed() => TreeTranslator.Required(target, member.Expression!);
    }
}
