using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Interpolated texts (calls of <c>string.Format</c>), <c>string.Concat</c> and <c>ToString</c>.</summary>
internal sealed class FormattingMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator) => (call.Method.Name, call.Object) switch
    {
        (nameof(string.Format), null) when call.Method.DeclaringType == typeof(string) => Format(call, translator),
        (nameof(string.Concat), null) when call.Method.DeclaringType == typeof(string) && Items(call.Arguments) is { } items =>
            Texts.Join([.. items.Select(item => Texts.Part(item, translator))]),
        (nameof(ToString), { } target) => ToString(call, target, translator),
        _ => null,
    };

    private static Operand? Format(MethodCallExpression call, TreeTranslator translator)
    {
        var arguments = call.Arguments;
        if (arguments[0].Type != typeof(string))
        {
            if (!translator.TryConstant(arguments[0], out var provider) || (provider is not null && !Equals(provider, CultureInfo.InvariantCulture)))
                return translator.Fail(DiagnosticCodes.UnsupportedFormat, call, "a text of a workflow knows no culture", "Use CultureInfo.InvariantCulture, or none");
            arguments = arguments.Skip(1).ToList().AsReadOnly();
        }

        if (!translator.TryConstant(arguments[0], out var format)) return new Operand(FaultExpr.Instance, typeof(string));
        if (Items(arguments.Skip(1).ToList()) is not { } values) return null;
        if (!CompositeFormatIsFor((string)format!, values.Count))
            return translator.Fail(DiagnosticCodes.UnsupportedFormat, call, $"\"{format}\" is no format for {values.Count} values", "Write an interpolated text");
        return Texts.Join([.. Parts((string)format!, values, call, translator)]);
    }

    private static bool CompositeFormatIsFor(string format, int count)
    {
        try
        {
            return CompositeFormat.Parse(format).MinimumArgumentCount <= count;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<Expr> Parts(string format, IReadOnlyList<Expression> values, Expression call, TreeTranslator translator)
    {
        var literal = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i]) literal.Append(format[i++]);
            else if (format[i] != '{') literal.Append(format[i]);
            else
            {
                if (literal.Length > 0) yield return ConstantExpr.Of(literal.ToString());
                literal.Clear();
                var end = format.IndexOf('}', i);
                yield return Hole(format[(i + 1)..end], values, call, translator);
                i = end;
            }
        }

        if (literal.Length > 0) yield return ConstantExpr.Of(literal.ToString());
    }

    private static Expr Hole(string hole, IReadOnlyList<Expression> values, Expression call, TreeTranslator translator)
    {
        var colon = hole.IndexOf(':', StringComparison.Ordinal);
        var place = (colon < 0 ? hole : hole[..colon]).Split(',');
        var written = values[int.Parse(place[0], CultureInfo.InvariantCulture)];
        var text = Texts.Part(written, translator, colon < 0 ? null : hole[(colon + 1)..]);
        if (place.Length == 1) return text;
        return place.Length == 2 && int.TryParse(place[1], CultureInfo.InvariantCulture, out var width)
            // C# fills up on the left for a positive width, $pad on the right.
            ? new CallExpr("pad", text, ConstantExpr.Of(-width))
            : translator.Fail(DiagnosticCodes.UnsupportedFormat, call, $"\"{hole}\" is no alignment").Expr;
    }

    private static Operand? ToString(MethodCallExpression call, Expression target, TreeTranslator translator)
    {
        string? format = null;
        foreach (var argument in call.Arguments)
        {
            if (!translator.TryConstant(argument, out var value)) return new Operand(FaultExpr.Instance, typeof(string));
            if (value is string text) format = text;
            else if (value is not null && !Equals(value, CultureInfo.InvariantCulture))
                return translator.Fail(DiagnosticCodes.UnsupportedFormat, call, "a text of a workflow knows no culture", "Use CultureInfo.InvariantCulture, or none");
        }

        var operand = translator.Translate(target);
        // A nullable value's ToString is the empty text; a null reference throws.
        if (!ValueKinds.IsNullable(target.Type)) operand = TreeTranslator.Required(operand, target);
        return new Operand(Texts.Of(operand, format, target, translator), typeof(string));
    }

    // The elements of object[] and string[] arrive as an array that is made on the spot.
    private static IReadOnlyList<Expression>? Items(IReadOnlyList<Expression> arguments) => arguments switch
    {
        [NewArrayExpression array] => array.Expressions,
        // One array in an interpolated text is a value of its own, which C# takes for all the values.
        [var only] when SpanUnwrapper.Array(only) is { } array => [array],
        [{ Type.IsArray: true }] => null,
        [{ Type.IsGenericType: true } only] when ValueKinds.Element(only.Type) is not null => null,
        _ => arguments,
    };
}
