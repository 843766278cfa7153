using System.Globalization;
using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>
/// <c>int.Parse</c> and the like. <c>$number</c> takes <c>0x10</c> and refuses blanks, so a pattern comes first; and it knows no largest <c>int</c>.
/// </summary>
internal sealed class ParsingMethods : IMethodTranslator
{
    private const string Blanks = $"[{WhiteSpace.AroundNumbers}]*";
    private const string Whole = $"^{Blanks}[-+]?[0-9]+{Blanks}$";
    private const string Double = $@"^{Blanks}[-+]?([0-9][0-9,]*(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?{Blanks}$";
    private const string Id = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.Name != nameof(int.Parse) || call.Object is not null || call.Arguments[0].Type != typeof(string)) return null;
        var kind = ValueKinds.Of(call.Type);
        if (kind is not (ValueKind.Whole or ValueKind.Double or ValueKind.Guid)) return null;
        if (WhyNot(call, translator) is { } fault) return fault;
        var text = translator.Argument(call.Arguments[0]);
        if (text.Expr is FaultExpr) return text with { Type = call.Type };
        var pattern = new RegexExpr(kind switch { ValueKind.Whole => Whole, ValueKind.Double => Double, _ => Id }, "");
        var error = new CallExpr("error", ConstantExpr.Of($"{CSharpText.Of(call.Arguments[0])} is no {call.Type.Name}"));
        return new Operand(Lowering.Once(text.Expr, value => new ConditionalExpr(new CallExpr("contains", value, pattern), Parsed(value, call.Type, error), error)), call.Type);
    }

    private static Operand? WhyNot(MethodCallExpression call, TreeTranslator translator)
    {
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (!typeof(IFormatProvider).IsAssignableFrom(argument.Type))
                return translator.Fail(DiagnosticCodes.NotTranslated, call, "a text of a workflow knows no styles of numbers", "Leave NumberStyles out");
            if (!translator.TryConstant(argument, out var provider)) return new Operand(FaultExpr.Instance, call.Type);
            if (provider is not null && !Equals(provider, CultureInfo.InvariantCulture))
                return translator.Fail(DiagnosticCodes.NotTranslated, call, "a text of a workflow knows no culture", "Use CultureInfo.InvariantCulture, or none");
        }

        return null;
    }

    private static Expr Parsed(Expr text, Type type, Expr error)
    {
        if (type == typeof(Guid)) return text;
        if (Range(type) is not var (least, most)) return new CallExpr("number", Digits(Without(text, $"[{WhiteSpace.AroundNumbers}+,]")));
        var number = new CallExpr("number", Without(text, $"[{WhiteSpace.AroundNumbers}+]"));
        return Lowering.Once(number, value => new ConditionalExpr(
            Lifting.And(new BinaryExpr(">=", value, ConstantExpr.Of(least)), new BinaryExpr("<=", value, ConstantExpr.Of(most))), value, error));
    }

    // $number wants digits on both sides of the point.
    private static CallExpr Digits(Expr text) => Without(new CallExpr("replace", text, new RegexExpr(@"^(-?)\.", ""), ConstantExpr.Of("$10.")), @"\.(?![0-9])");

    private static CallExpr Without(Expr text, string pattern) => new("replace", text, new RegexExpr(pattern, ""), ConstantExpr.Of(""));

    // Of a long only what a double holds can be said.
    private static (long Least, long Most)? Range(Type type) =>
        type == typeof(int) ? (int.MinValue, int.MaxValue)
        : type == typeof(short) ? (short.MinValue, short.MaxValue)
        : type == typeof(byte) ? (byte.MinValue, byte.MaxValue)
        : type == typeof(long) ? (-Constants.LargestWhole, Constants.LargestWhole)
        : null;
}
