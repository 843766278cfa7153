using System.Linq.Expressions;
using System.Reflection;

namespace FlowDsl.Expressions.Translators;

/// <summary>Computes the parts of a lambda that are known when the workflow is built.</summary>
internal static class BuildTime
{
    /// <summary>The value of an expression.</summary>
    /// <exception cref="Exception">Whatever the author's code throws.</exception>
    public static object? Evaluate(Expression expression) => expression switch
    {
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Target(member), BindingFlags.DoNotWrapExceptions, null, null, null),
        ConstantExpression constant => constant.Value,
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when convert.Type.IsAssignableFrom(convert.Operand.Type) => Evaluate(convert.Operand),
        _ => Run(expression),
    };

    private static object? Target(MemberExpression member)
    {
        if (member.Expression is null) return null;
        return Evaluate(member.Expression) ?? throw new InvalidOperationException($"{CSharpText.Of(member.Expression)} is null");
    }

    private static object? Run(Expression expression)
    {
        try
        {
            return Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw inner;
        }
    }
}
