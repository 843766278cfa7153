using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Ends the workflow with an error.</summary>
internal sealed class FailNode(string name, SourcePlace place, Expr error, Expr? cause) : Node(name, place)
{
    public Expr Error { get; } = error;

    public Expr? Cause { get; } = cause;

    public override bool Ends => true;
}
