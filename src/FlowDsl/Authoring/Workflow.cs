using System.Text.Json;
using FlowDsl.Authoring.Building;
using FlowDsl.Compilation;
using FlowDsl.Expressions;

namespace FlowDsl;

/// <summary>
/// A Step Functions workflow, written as typed C#. Resources come as constructor parameters and stay <c>${Token}</c>s in the definition; steps give typed
/// handles; lambdas hold only predicates and projections, and are translated to JSONata.
/// </summary>
/// <typeparam name="TIn">The execution's input.</typeparam>
/// <typeparam name="TOut">Its output.</typeparam>
public abstract class Workflow<TIn, TOut> : IWorkflow
{
    /// <summary>The workflow's name: that of its class.</summary>
    protected virtual string Name => GetType().Name;

    /// <summary>How the workflow's records look as JSON. Give the options of the very <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> that the handlers use, so that the two cannot drift; camel case if left out.</summary>
    protected virtual JsonSerializerOptions Json => JsonSerializerOptions.Web;

    /// <summary>What the workflow does, for the definition's <c>Comment</c>.</summary>
    protected virtual string? Comment => null;

    /// <summary>The longest that an execution may take: whole seconds. It then ends as <c>TIMED_OUT</c>, which nothing in it can catch.</summary>
    protected virtual TimeSpan? Timeout => null;

    /// <summary>Writes the workflow's steps. Runs once, when the workflow is compiled.</summary>
    /// <param name="flow">The workflow as a block.</param>
    protected abstract Outcome<TOut> Define(Flow<TIn, TOut> flow);

    /// <summary>Compiles the workflow to Amazon States Language.</summary>
    /// <exception cref="WorkflowException">The workflow has problems; all of them are in it.</exception>
    public CompiledWorkflow Compile() => Compile(null);

    /// <inheritdoc/>
    public CompiledWorkflow Compile(CompileOptions? options)
    {
        var builder = new WorkflowBuilder(JsonNames.By(Json));
        var flow = new Flow<TIn, TOut>(builder);
        var outcome = builder.Inside(flow, () => Define(flow));
        var place = flow.Body.Nodes is [.., var last] ? last.Place : null;
        var built = new BuiltWorkflow(Name, Comment, Timeout, flow.Body, flow.Input.Variable, outcome is not null && ReferenceEquals(outcome.Block, flow), place);
        return WorkflowCompiler.Compile(built, builder, options?.Prefix);
    }
}
