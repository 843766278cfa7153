using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Ends a block with a failure that a guard around it handles.</summary>
internal sealed class RaiseNode(string name, SourcePlace place, GuardNode guard, Expr error, Expr cause) : Node(name, place)
{
    public GuardNode Guard { get; } = guard;

    public Expr Error { get; } = error;

    public Expr Cause { get; } = cause;

    public override bool Ends => true;
}
