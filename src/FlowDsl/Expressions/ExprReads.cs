using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions;

/// <summary>What an expression reads from outside of itself.</summary>
internal static class ExprReads
{
    /// <summary>The variables, each once, in the order of their first read.</summary>
    public static IReadOnlyList<WorkflowVariable> Of(Expr expr)
    {
        var reads = new List<WorkflowVariable>(1);
        AddTo(reads, expr);
        return reads.Count < 2 ? reads : [.. reads.Distinct()];
    }

    /// <summary>Adds the variables, one for each read.</summary>
    public static void AddTo(ICollection<WorkflowVariable> reads, Expr expr) => ExprChildren.Visit(expr, reads, static (part, reads) =>
    {
        if (part is VariableExpr read) reads.Add(read.Variable);
    });

    /// <summary>Whether <c>$states.{root}</c> is read.</summary>
    public static bool Reads(Expr expr, string root)
    {
        var roots = new HashSet<string>(StringComparer.Ordinal);
        ExprChildren.Visit(expr, roots, static (part, roots) =>
        {
            if (part is StatesExpr read) roots.Add(read.Root);
        });
        return roots.Contains(root);
    }

    /// <summary>Whether the state's own input is read. The workflow's input is a variable, which the compiler may write as <c>$states.input</c>.</summary>
    public static bool ReadsInput(Expr expr) => Reads(expr, "input");
}
