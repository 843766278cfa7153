using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Expressions.Translators;

/// <summary>Operands of a comparison. C# compares enums and characters as <c>Convert(x, Int32)</c>; the type they had says what they are in the document.</summary>
internal static class Converted
{
    public static (Operand Left, Operand Right) Operands(BinaryExpression binary, TreeTranslator translator)
    {
        var type = Own(binary.Left) ?? Own(binary.Right);
        return type is null
            ? (translator.TranslateOrMeasure(binary.Left), translator.TranslateOrMeasure(binary.Right))
            : (Recovered(binary.Left, type, binary, translator), Recovered(binary.Right, type, binary, translator));
    }

    /// <summary>The enum or character type that an operand had before it was made a number, or null.</summary>
    public static Type? Own(Expression expression)
    {
        var type = ValueKinds.Plain(Stripped(expression).Type);
        return type.IsEnum || type == typeof(char) ? type : null;
    }

    /// <summary>An operand without the casts that C# put around it.</summary>
    public static Expression Stripped(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } convert) expression = convert.Operand;
        return expression;
    }

    /// <summary>The enum's value or the character that a number stands for, or null when it stands for none.</summary>
    public static object? Original(object number, Type type) =>
        type.IsEnum ? Enum.ToObject(type, number) : number is int and >= char.MinValue and <= char.MaxValue ? (char)(int)number : null;

    private static Operand Recovered(Expression expression, Type type, Expression written, TreeTranslator translator)
    {
        if (Own(expression) == type) return translator.Translate(Stripped(expression));
        if (translator.DependsOnTheWorkflow(expression) || !Constants.TryEvaluate(expression, translator, out var value)) return translator.Translate(expression);
        var original = value is null ? null : Original(value, type);
        if (value is not null && original is null)
            return translator.Fail(DiagnosticCodes.NotComparable, written, $"the number is no {type.Name}", $"Compare with a {type.Name}");
        return Constants.Of(original, original is null ? typeof(Nullable<>).MakeGenericType(type) : type, written, translator);
    }
}
