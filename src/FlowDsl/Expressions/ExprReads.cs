using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions;

/// <summary>What an expression reads from outside of itself.</summary>
internal static class ExprReads
{
    /// <summary>The variables, each once, in the order of their first read.</summary>
    public static IReadOnlyList<WorkflowVariable> Of(Expr expr) =>
        [.. ExprChildren.SelfAndDescendants(expr).OfType<VariableExpr>().Select(read => read.Variable).Distinct()];

    /// <summary>Whether <c>$states.{root}</c> is read.</summary>
    public static bool Reads(Expr expr, string root) => ExprChildren.SelfAndDescendants(expr).OfType<StatesExpr>().Any(read => read.Root == root);

    /// <summary>Whether the state's own input is read. The workflow's input is a variable, which the compiler may write as <c>$states.input</c>.</summary>
    public static bool ReadsInput(Expr expr) => Reads(expr, "input");
}
