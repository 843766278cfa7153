using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Methods of texts, which compare ordinally and know no culture.</summary>
internal sealed class StringMethods : IMethodTranslator
{
    public const string OrdinalHelp = "Use StringComparison.Ordinal, or compare ToUpperInvariant() of both";

    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.DeclaringType != typeof(string)) return null;
        if (call.Object is not { } target) return Static(call, translator);
        if (call.Arguments.FirstOrDefault(argument => argument.Type == typeof(StringComparison)) is { } comparison
            && (!translator.TryConstant(comparison, out var value) || value is not StringComparison.Ordinal))
            return translator.Fail(DiagnosticCodes.NotTranslated, call, "texts are compared ordinally in a workflow", OrdinalHelp);
        return Instance(call, target, translator);
    }

    private static Operand? Instance(MethodCallExpression call, Expression target, TreeTranslator translator)
    {
        var text = translator.Argument(target).Expr;
        var arguments = call.Arguments.Where(argument => argument.Type != typeof(StringComparison)).ToArray();
        return (call.Method.Name, arguments) switch
        {
            ("ToUpperInvariant" or "ToUpper", []) => Text(new CallExpr("uppercase", text)),
            ("ToLowerInvariant" or "ToLower", []) => Text(new CallExpr("lowercase", text)),
            // $trim squeezes the blanks inside of a text as well.
            ("Trim", []) => Text(Replace(text, $"^[{WhiteSpace.Any}]+|[{WhiteSpace.Any}]+$")),
            ("TrimStart", []) => Text(Replace(text, $"^[{WhiteSpace.Any}]+")),
            ("TrimEnd", []) => Text(Replace(text, $"[{WhiteSpace.Any}]+$")),
            ("StartsWith", [var part]) => StartsWith(text, Argument(part)),
            ("EndsWith", [var part]) => EndsWith(text, Argument(part)),
            ("Contains", [var part]) => Bool(new CallExpr("contains", text, Argument(part))),
            ("Replace", [var old, var other]) => Text(new CallExpr("replace", text, Argument(old), Texts.Part(other, translator))),
            ("Substring", [var start]) => Slices.From(text, Argument(start)),
            ("Substring", [var start, var length]) => Slices.Of(text, Argument(start), Argument(length)),
            ("IndexOf", [var part]) => IndexOf(text, Argument(part)),
            ("PadLeft", [var width, .. var fill]) => Padding.Translate(call, text, width, fill, isLeft: true, translator),
            ("PadRight", [var width, .. var fill]) => Padding.Translate(call, text, width, fill, isLeft: false, translator),
            ("Split", [var separator, ..]) => Split(call, text, separator, translator),
            ("get_Chars", [var place]) => new Operand(Slices.Of(text, Argument(place), ConstantExpr.Of(1)).Expr, typeof(char)),
            _ => null,
        };

        Expr Argument(Expression written) => translator.Argument(written).Expr;
    }

    private static Operand? Static(MethodCallExpression call, TreeTranslator translator)
    {
        switch (call.Method.Name)
        {
            case nameof(string.IsNullOrEmpty):
                return Missing(translator.Translate(call.Arguments[0]), value => new BinaryExpr("=", value, ConstantExpr.Of("")));
            case nameof(string.IsNullOrWhiteSpace):
                return Missing(translator.Translate(call.Arguments[0]), value => new CallExpr("not", new CallExpr("contains", value, new RegexExpr($"[^{WhiteSpace.Any}]", ""))));
            case nameof(string.Join) when call.Arguments is [var separator, var items]:
                return Text(new CallExpr("join", Texts.All(items, translator), Texts.Part(separator, translator)));
            default:
                return null;
        }
    }

    private static Operand Missing(Operand text, Func<Expr, Expr> isEmpty) => text.MayBeNull
        ? Bool(Lowering.Once(text.Expr, value => new BinaryExpr("or", Lowering.Missing(value), isEmpty(value))))
        : Bool(isEmpty(text.Expr));

    private static Operand StartsWith(Expr text, Expr part) => Bool(new BinaryExpr("=", new CallExpr("substring", text, ConstantExpr.Of(0), Slices.Length(part)), part));

    private static Operand EndsWith(Expr text, Expr part) => Bool(Lowering.Once(part, end => Slices.Length(end) is ConstantExpr { Value: var length }
        ? length.GetInt64() == 0 ? ConstantExpr.True : new BinaryExpr("=", new CallExpr("substring", text, ConstantExpr.Of(-length.GetInt64())), end)
        // A length of 0 would ask for the whole text.
        : new BinaryExpr("or", new BinaryExpr("=", end, ConstantExpr.Of("")), new BinaryExpr("=", new CallExpr("substring", text, new NegateExpr(Slices.Length(end))), end))));

    private static Operand IndexOf(Expr text, Expr part) => new(
        Lowering.Once(text, whole => Lowering.Once(part, found => new ConditionalExpr(
            new CallExpr("contains", whole, found), new CallExpr("length", new CallExpr("substringBefore", whole, found)), ConstantExpr.Of(-1)))),
        typeof(int));

    private static CallExpr Replace(Expr text, string pattern) => new("replace", text, new RegexExpr(pattern, ""), ConstantExpr.Of(""));

    private static Operand Split(MethodCallExpression call, Expr text, Expression separator, TreeTranslator translator)
    {
        if (!translator.TryConstant(separator, out var value)) return new Operand(FaultExpr.Instance, call.Type);
        var by = value switch { char c => c.ToString(), char[] { Length: 1 } one => one[0].ToString(), string s => s, _ => null };
        foreach (var option in call.Arguments.Skip(1))
            if (!translator.TryConstant(option, out var given) || given is not StringSplitOptions.None) by = null;
        return string.IsNullOrEmpty(by)
            ? translator.Fail(DiagnosticCodes.NotTranslated, call, "Split takes one separator that is not empty, and no options", "Write Split(\",\")")
            : new Operand(new CallExpr("split", text, ConstantExpr.Of(by)), typeof(string[]));
    }

    private static Operand Text(Expr expr) => new(expr, typeof(string));

    private static Operand Bool(Expr expr) => new(expr, typeof(bool));
}
