using System.Linq.Expressions;
using System.Reflection;

namespace FlowDsl.Expressions.Translators;

/// <summary>Finds the clock, chance and the machine in a part that would be computed once, when the workflow is built.</summary>
internal sealed class FrozenValues : ExpressionVisitor
{
    private (Expression Node, string Help)? _found;

    public static (Expression Node, string Help)? In(Expression expression)
    {
        var finder = new FrozenValues();
        finder.Visit(expression);
        return finder._found;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null) Check(node, node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Check(node, node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (node.Type == typeof(Random)) _found ??= (node, RandomHelp);
        return base.VisitNew(node);
    }

    private const string NowHelp = "Write Workflow.Now(), which is read when the workflow runs, or read the clock into a variable before the lambda";
    private const string RandomHelp = "Write Workflow.Random(), which is drawn when the workflow runs";

    private void Check(Expression node, MemberInfo member)
    {
        var type = member.DeclaringType;
        var help =
            (type == typeof(DateTime) || type == typeof(DateTimeOffset)) && member.Name is "Now" or "UtcNow" or "Today" ? NowHelp
            : type == typeof(TimeProvider) || type == typeof(System.Diagnostics.Stopwatch) ? NowHelp
            : type == typeof(Guid) && member.Name is "NewGuid" or "CreateVersion7" ? "Write Workflow.NewGuid(), which is made when the workflow runs"
            : type == typeof(Random) ? RandomHelp
            : type == typeof(Environment) && member.Name != nameof(Environment.NewLine)
                ? "Take it as a parameter of the workflow, or read it into a variable before the lambda: the machine that builds the workflow is not the one that runs it"
            : null;
        if (help is not null) _found ??= (node, help);
    }
}
