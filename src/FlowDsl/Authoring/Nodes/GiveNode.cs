using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Ends a block with a value for the step that the block belongs to, and goes on after that step.</summary>
internal sealed class GiveNode(string name, SourcePlace place, WorkflowVariable target, Expr value) : Node(name, place)
{
    public WorkflowVariable Target { get; } = target;

    public Expr Value { get; } = value;

    public override bool Ends => true;
}
