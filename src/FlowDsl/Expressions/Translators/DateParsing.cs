using System.Globalization;
using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>DateOnly.ParseExact(text, "yyyy-MM-dd")</c> and the like. A pattern comes first: <c>$toMillis</c> takes 30 February for 2 March.</summary>
internal static class DateParsing
{
    public static Operand Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.Name != "ParseExact" || call.Arguments.Count < 2 || call.Arguments[1].Type != typeof(string))
            return translator.Fail(DiagnosticCodes.NotTranslated, call, "C# guesses the form of the date", "Write ParseExact with a format");
        if (call.Method.DeclaringType != typeof(DateOnly))
            return translator.Fail(DiagnosticCodes.NotTranslated, call, "the time zone would be guessed", "Declare the member as DateTimeOffset: the document has ISO 8601 text");
        if (!translator.TryConstant(call.Arguments[1], out var format)) return new Operand(FaultExpr.Instance, call.Type);
        if (format is not ("yyyy-MM-dd" or "yyyy/MM/dd" or "yyyyMMdd"))
            return translator.Fail(DiagnosticCodes.UnsupportedFormat, call, $"\"{format}\" is none of yyyy-MM-dd, yyyy/MM/dd, yyyyMMdd");
        var picture = DateFormat.Picture((string)format, isDay: true)!;
        var text = translator.Argument(call.Arguments[0]);
        var error = new CallExpr("error", ConstantExpr.Of(string.Create(CultureInfo.InvariantCulture, $"{CSharpText.Of(call.Arguments[0])} is no date like {format}")));
        // Written back, a date that does not exist is another text.
        return new Operand(Lowering.Once(text.Expr, value => Lowering.Once(new CallExpr("toMillis", value, ConstantExpr.Of(picture)), millis => new ConditionalExpr(
            new BinaryExpr("=", new CallExpr("fromMillis", millis, ConstantExpr.Of(picture)), value), Instants.DayFromMillis(millis), error))), typeof(DateOnly));
    }
}
