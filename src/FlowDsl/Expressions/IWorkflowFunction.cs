using System.Linq.Expressions;

namespace FlowDsl.Expressions;

/// <summary>A reusable expression, whatever its types.</summary>
internal interface IWorkflowFunction
{
    LambdaExpression Body { get; }
}
