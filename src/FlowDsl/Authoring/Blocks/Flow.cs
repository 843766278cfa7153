using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>The workflow as a block: where <see cref="Workflow{TIn,TOut}.Define"/> writes its steps.</summary>
/// <typeparam name="TIn">The workflow's input.</typeparam>
/// <typeparam name="TOut">Its output.</typeparam>
public sealed class Flow<TIn, TOut> : Block<TOut, TOut>
{
    internal Flow(WorkflowBuilder builder)
        : base(builder, null, new BlockBody(), "the workflow") => Input = new Step<TIn>(new WorkflowVariable("input", typeof(TIn), this));

    /// <summary>The execution's input. It means the same in every state of the workflow.</summary>
    public Step<TIn> Input { get; }
}
