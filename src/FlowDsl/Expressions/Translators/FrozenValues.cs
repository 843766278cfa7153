using System.Linq.Expressions;
using System.Reflection;

namespace FlowDsl.Expressions.Translators;

/// <summary>Finds the clock, chance and the machine in a part that would be computed once, when the workflow is built.</summary>
internal sealed class FrozenValues : ExpressionVisitor
{
    private (Expression Node, string Help)? _found;

    public static (Expression Node, string Help)? In(Expression expression)
    {
        // Most are a variable of the author's, which is a field of a closure.
        while (expression is MemberExpression member)
        {
            if (Help(member.Member) is { } help) return (member, help);
            if (member.Expression is null) return null;
            expression = member.Expression;
        }

        if (expression is ConstantExpression) return null;
        var finder = new FrozenValues();
        finder.Visit(expression);
        return finder._found;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        Check(node, node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Check(node, node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (FrozenMembers.Help(node.Type, ".ctor") is { } help) _found ??= (node, help);
        return base.VisitNew(node);
    }

    private void Check(Expression node, MemberInfo member)
    {
        if (Help(member) is { } help) _found ??= (node, help);
    }

    private static string? Help(MemberInfo member) => member.DeclaringType is { } type ? FrozenMembers.Help(type, member.Name) : null;
}
