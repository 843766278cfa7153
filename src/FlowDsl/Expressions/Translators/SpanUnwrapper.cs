using System.Linq.Expressions;
using System.Reflection;

namespace FlowDsl.Expressions.Translators;

/// <summary>
/// C# 14 binds <c>array.Contains(x)</c> to <see cref="MemoryExtensions"/> over a span, which neither the interpreter of expression trees nor a document
/// has: this puts the call back on <see cref="Enumerable"/>.
/// </summary>
internal sealed class SpanUnwrapper : ExpressionVisitor
{
    private static readonly MethodInfo EnumerableContains =
        typeof(Enumerable).GetMethods().Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    private static readonly SpanUnwrapper Instance = new();

    public static Expression Unwrap(Expression expression) => Instance.Visit(expression);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var isContains = node.Method.DeclaringType == typeof(MemoryExtensions) && node.Method.Name == nameof(MemoryExtensions.Contains);
        if (!isContains || Array(node.Arguments[0]) is not { } array || !IsDefaultComparer(node)) return base.VisitMethodCall(node);
        return Expression.Call(EnumerableContains.MakeGenericMethod(node.Method.GetGenericArguments()[0]), Visit(array), Visit(node.Arguments[1]));
    }

    /// <summary>The array that C# gives as a span, or null when it is none.</summary>
    public static Expression? Array(Expression span) => span switch
    {
        MethodCallExpression { Method.Name: "op_Implicit", Type.IsByRefLike: true } call => call.Arguments[0],
        UnaryExpression { NodeType: ExpressionType.Convert, Method.Name: "op_Implicit", Type.IsByRefLike: true } convert => convert.Operand,
        _ => null,
    };

    private static bool IsDefaultComparer(MethodCallExpression call) => call.Arguments.Count == 2 || call.Arguments[2] is ConstantExpression { Value: null } or DefaultExpression;
}
