using System.Text.Json;

namespace FlowDsl;

public static partial class Workflow
{
    /// <summary>
    /// A workflow written in place, for a block that is a method and shall stand by itself:
    /// <c>Workflow.Of&lt;Request, Nothing&gt;("Catalog", flow => { flow.Crawl(…); return flow.Succeed(…); })</c>.
    /// </summary>
    /// <typeparam name="TIn">Its input.</typeparam>
    /// <typeparam name="TOut">Its output.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="define">Its steps; runs whenever the workflow is compiled.</param>
    /// <param name="json">How its records look as JSON; camel case if left out.</param>
    public static Workflow<TIn, TOut> Of<TIn, TOut>(string name, Func<Flow<TIn, TOut>, Outcome<TOut>> define, JsonSerializerOptions? json = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(define);
        return new InlineWorkflow<TIn, TOut>(name, define, json);
    }
}
