using System.Linq.Expressions;
using FlowDsl.Expressions;

namespace FlowDsl;

/// <summary>
/// A projection or predicate that several lambdas use. The body of an ordinary method cannot be read; that of a
/// <c>static readonly WorkflowFunction&lt;A, B&gt;</c> can: <see cref="Call"/> puts it in the place of the call.
/// </summary>
/// <typeparam name="TArgument">What it takes.</typeparam>
/// <typeparam name="TResult">What it gives.</typeparam>
/// <param name="body">The lambda, for instance <c>report => report.Rows > 0</c>.</param>
public sealed class WorkflowFunction<TArgument, TResult>(Expression<Func<TArgument, TResult>> body) : IWorkflowFunction
{
    LambdaExpression IWorkflowFunction.Body => body;

    /// <summary>Stands for the result inside a lambda that is handed to the builder.</summary>
    /// <exception cref="InvalidOperationException">Always, when it is run outside of one.</exception>
    public TResult Call(TArgument argument) => throw Workflow.OutsideOfALambda($"{nameof(WorkflowFunction<,>)}.{nameof(Call)}");
}
