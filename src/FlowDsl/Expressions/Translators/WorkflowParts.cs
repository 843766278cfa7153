using System.Linq.Expressions;
using System.Reflection;

namespace FlowDsl.Expressions.Translators;

/// <summary>Tells whether a part of a lambda has to do with values that exist only when the workflow runs. What has not is computed when the workflow is built.</summary>
internal sealed class WorkflowParts : ExpressionVisitor
{
    private readonly TreeTranslator _translator;
    private bool _found;

    private WorkflowParts(TreeTranslator translator) => _translator = translator;

    /// <summary>Whether an expression has such a part.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="translator">Knows the parameters that stand for such values.</param>
    public static bool AreIn(Expression expression, TreeTranslator translator)
    {
        // Most are a member of a member of a handle or of a closure, which needs no walk.
        while (expression is MemberExpression member)
        {
            if (IsOfTheWorkflow(member)) return true;
            if (member.Expression is null) return false;
            expression = member.Expression;
        }

        if (expression is ConstantExpression) return false;
        // Most of the others make a record of such members.
        if (expression is NewExpression made) return AreInAny(made, translator);
        var parts = new WorkflowParts(translator);
        parts.Visit(expression);
        return parts._found;
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
        _found |= _translator.IsBound(node);
        return node;
    }

    private static bool AreInAny(NewExpression made, TreeTranslator translator)
    {
        for (var i = 0; i < made.Arguments.Count; i++)
            if (AreIn(made.Arguments[i], translator)) return true;
        return false;
    }

    // Both are properties; the variables of a closure, which most reads begin with, are fields.
    private static bool IsOfTheWorkflow(MemberExpression member) => member.Member is PropertyInfo && (IsHandleValue(member) || ContextPath(member) is not null);
}
