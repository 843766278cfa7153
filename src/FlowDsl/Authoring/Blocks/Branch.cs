using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>A branch of an <c>If</c>. It may end the workflow; otherwise what follows the <c>If</c> follows it.</summary>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class Branch<TOut> : Block<TOut, TOut>
{
    internal Branch(WorkflowBuilder builder, Block parent, BlockBody body, string title)
        : base(builder, parent, body, title) { }
}
