using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>The result of a step. After the step it always exists: a step whose error is caught ends in its handler, or recovers with a value.</summary>
/// <typeparam name="T">The result's type.</typeparam>
public class Step<T> : Var<T>
{
    internal Step(WorkflowVariable variable) => Variable = variable;

    internal WorkflowVariable Variable { get; }

    internal override Expr Reference => field ??= new VariableExpr(Variable);
}
