using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FlowDsl.Expressions.Translators;

/// <summary>A part of a lambda as its author wrote it, nearly: what a message shows.</summary>
internal static class CSharpText
{
    public static string Of(Expression expression) => expression switch
    {
        MemberExpression { Expression: null } member => Static(member.Member),
        MemberExpression { Expression: ConstantExpression captured } member when IsClosure(captured) => member.Member.Name,
        MemberExpression member => $"{Of(member.Expression!)}.{member.Member.Name}",
        ConstantExpression { Value: null } => "null",
        ConstantExpression { Value: string text } => $"\"{text}\"",
        ConstantExpression { Value: bool value } => value ? "true" : "false",
        ConstantExpression { Value: char value } => $"'{value}'",
        ConstantExpression { Value: Enum value } => $"{value.GetType().Name}.{value}",
        ConstantExpression { Value: IFormattable value } => value.ToString(null, CultureInfo.InvariantCulture),
        ConstantExpression => "this",
        ParameterExpression parameter => parameter.Name ?? "_",
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote or ExpressionType.ConvertChecked } unary => Of(unary.Operand),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Of(not.Operand)}",
        UnaryExpression { NodeType: ExpressionType.Negate } negate => $"-{Of(negate.Operand)}",
        UnaryExpression { NodeType: ExpressionType.ArrayLength } length => $"{Of(length.Operand)}.Length",
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Of(index.Left)}[{Of(index.Right)}]",
        TypeBinaryExpression test => $"{Of(test.Expression)} is {test.TypeOperand.Name}",
        BinaryExpression binary => $"{Side(binary.Left, binary.Right)} {Operator(binary.NodeType)} {Side(binary.Right, binary.Left)}",
        ConditionalExpression conditional => $"{Of(conditional.Test)} ? {Of(conditional.IfTrue)} : {Of(conditional.IfFalse)}",
        LambdaExpression lambda => $"{(lambda.Parameters.Count == 1 ? lambda.Parameters[0].Name : $"({string.Join(", ", lambda.Parameters)})")} => {Of(lambda.Body)}",
        MethodCallExpression call => SpanUnwrapper.Array(call) is { } array ? Of(array) : Call(call),
        NewExpression made => $"new {TypeName(made.Type)}({List(made.Arguments)})",
        MemberInitExpression made => $"new {TypeName(made.Type)} {{ {string.Join(", ", made.Bindings.Select(binding => binding.Member.Name))} }}",
        NewArrayExpression made => $"new[] {{ {List(made.Expressions)} }}",
        InvocationExpression invocation => $"{Of(invocation.Expression)}({List(invocation.Arguments)})",
        _ => expression.ToString(),
    };

    // C# compares enums and characters by their numbers, which nobody wrote.
    private static string Side(Expression side, Expression other) =>
        Converted.Own(other) is { } type && Converted.Stripped(side) is ConstantExpression { Value: { } number and not Enum and not char } && Converted.Original(number, type) is { } value
            ? Of(Expression.Constant(value))
            : Of(side);

    private static string Call(MethodCallExpression call)
    {
        var isExtension = call.Method.IsDefined(typeof(ExtensionAttribute), false);
        var arguments = List(isExtension ? call.Arguments.Skip(1) : call.Arguments);
        if (call.Object is null && !isExtension) return $"{Static(call.Method)}({arguments})";
        var target = Of(call.Object ?? call.Arguments[0]);
        return call.Method is { IsSpecialName: true, Name: "get_Item" } ? $"{target}[{arguments}]" : $"{target}.{call.Method.Name}({arguments})";
    }

    // An author writes the type before the library's members, and not before those of his own class.
    private static string Static(MemberInfo member) =>
        member.DeclaringType!.Namespace is { } space && (space == nameof(System) || space.StartsWith("System.", StringComparison.Ordinal) || space == nameof(FlowDsl))
            ? $"{member.DeclaringType.Name}.{member.Name}"
            : member.Name;

    private static string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Of));

    private static string TypeName(Type type) => type.Name.StartsWith('<') ? "" : type.Name.Split('`')[0];

    private static bool IsClosure(ConstantExpression constant) => constant.Type.IsDefined(typeof(CompilerGeneratedAttribute), false) || constant.Type.Name.StartsWith('<');

    public static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.Coalesce => "??",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.LeftShift => "<<",
        ExpressionType.RightShift => ">>",
        _ => type.ToString(),
    };
}
