using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Ends the workflow with its output.</summary>
internal sealed class SucceedNode(string name, SourcePlace place, Expr output) : Node(name, place)
{
    public Expr Output { get; } = output;

    public override bool Ends => true;
}
