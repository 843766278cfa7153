using System.Linq.Expressions;

namespace FlowDsl.Expressions.Translators;

/// <summary>Operands of a comparison. C# compares enums and characters as <c>Convert(x, Int32)</c>; the type they had says what they are in the document.</summary>
internal static class Converted
{
    public static (Operand Left, Operand Right) Operands(BinaryExpression binary, TreeTranslator translator)
    {
        var type = Own(binary.Left) ?? Own(binary.Right);
        return type is null
            ? (translator.Translate(binary.Left), translator.Translate(binary.Right))
            : (Recovered(binary.Left, type, binary, translator), Recovered(binary.Right, type, binary, translator));
    }

    private static Type? Own(Expression expression)
    {
        var type = ValueKinds.Plain(Stripped(expression).Type);
        return type.IsEnum || type == typeof(char) ? type : null;
    }

    private static Expression Stripped(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } convert) expression = convert.Operand;
        return expression;
    }

    private static Operand Recovered(Expression expression, Type type, Expression written, TreeTranslator translator)
    {
        if (Own(expression) == type) return translator.Translate(Stripped(expression));
        if (translator.DependsOnTheWorkflow(expression) || !Constants.TryEvaluate(expression, translator, out var value)) return translator.Translate(expression);
        if (value is not null && type.IsEnum) value = Enum.ToObject(type, value);
        if (value is not null && type == typeof(char)) value = Convert.ToChar(value, System.Globalization.CultureInfo.InvariantCulture);
        return Constants.Of(value, value is null ? typeof(Nullable<>).MakeGenericType(type) : type, written, translator);
    }
}
