using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>Steps whose failures leave by one way: <c>Raise</c> takes it too.</summary>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class GuardBlock<TOut> : Block<TOut, TOut>
{
    private GuardBlock(WorkflowBuilder builder, Block parent, GuardNode guard)
        : base(builder, parent, guard.Body, $"the guard '{guard.Name}'") => Node = guard;

    internal GuardNode Node { get; }

    internal static void Write(GuardNode node, Block parent, Action<GuardBlock<TOut>> steps)
    {
        var block = new GuardBlock<TOut>(parent.Builder, parent, node);
        parent.Builder.Inside(block, () =>
        {
            steps(block);
            return block;
        });
    }
}
