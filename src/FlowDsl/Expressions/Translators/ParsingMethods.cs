using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>int.Parse</c> and the like. <c>$number</c> takes <c>0x10</c> and refuses blanks, so a pattern comes first.</summary>
internal sealed class ParsingMethods : IMethodTranslator
{
    private const string Whole = @"^\s*[-+]?[0-9]+\s*$";
    private const string Double = @"^\s*[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?\s*$";
    private const string Id = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.Name != nameof(int.Parse) || call.Object is not null || call.Arguments[0].Type != typeof(string)) return null;
        var kind = ValueKinds.Of(call.Type);
        if (kind is not (ValueKind.Whole or ValueKind.Double or ValueKind.Guid)) return null;
        if (call.Arguments.Skip(1).Any(argument => argument.Type != typeof(IFormatProvider)))
            return translator.Fail(DiagnosticCodes.NotTranslated, call, "a text of a workflow knows no styles of numbers", "Leave NumberStyles out");
        var text = translator.Argument(call.Arguments[0]);
        if (text.Expr is FaultExpr) return text with { Type = call.Type };
        var pattern = new RegexExpr(kind switch { ValueKind.Whole => Whole, ValueKind.Double => Double, _ => Id }, "");
        var error = new CallExpr("error", ConstantExpr.Of($"{CSharpText.Of(call.Arguments[0])} is no {call.Type.Name}"));
        return new Operand(Lowering.Once(text.Expr, value => new ConditionalExpr(new CallExpr("contains", value, pattern), Parsed(kind, value), error)), call.Type);
    }

    private static Expr Parsed(ValueKind kind, Expr text) => kind == ValueKind.Guid
        ? text
        : new CallExpr("number", new CallExpr("replace", text, new RegexExpr(@"[\s+]", ""), ConstantExpr.Of("")));
}
