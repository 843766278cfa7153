using System.Linq.Expressions;
using System.Reflection;

namespace FlowDsl.Expressions.Translators;

/// <summary>Tells whether a part of a lambda has to do with values that exist only when the workflow runs. What has not is computed when the workflow is built.</summary>
/// <param name="translator">Knows the parameters that stand for such values.</param>
internal sealed class WorkflowParts(TreeTranslator translator) : ExpressionVisitor
{
    private bool _found;

    /// <summary>Whether an expression has such a part.</summary>
    public bool AreIn(Expression expression)
    {
        // Most are a member of a member of a handle or of a closure, which needs no walk.
        while (expression is MemberExpression member)
        {
            if (IsOfTheWorkflow(member)) return true;
            if (member.Expression is null) return false;
            expression = member.Expression;
        }

        if (expression is ConstantExpression) return false;
        _found = false;
        Visit(expression);
        return _found;
    }

    /// <summary>Whether a member is the <c>Value</c> of a handle.</summary>
    public static bool IsHandleValue(MemberExpression member) => member.Member.Name == "Value" && typeof(Var).IsAssignableFrom(member.Member.DeclaringType);

    /// <summary>The path in the context object that a member stands for, or null.</summary>
    public static string? ContextPath(MemberExpression member) =>
        member.Member.Module == typeof(ContextPathAttribute).Module ? MemberTraits.Of(member.Member).ContextPath : null;

    /// <summary>Whether a method has a meaning only when the workflow runs.</summary>
    public static bool IsWorkflowFunction(MethodInfo method) =>
        method.DeclaringType is { } type && (type == typeof(Workflow) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WorkflowFunction<,>)));

    public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (IsOfTheWorkflow(node)) _found = true;
        return _found ? node : base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (IsWorkflowFunction(node.Method)) _found = true;
        return _found ? node : base.VisitMethodCall(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= translator.IsBound(node);
        return node;
    }

    // Both are properties; the variables of a closure, which most reads begin with, are fields.
    private static bool IsOfTheWorkflow(MemberExpression member) => member.Member is PropertyInfo && (IsHandleValue(member) || ContextPath(member) is not null);
}
