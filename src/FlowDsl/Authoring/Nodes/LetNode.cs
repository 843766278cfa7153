using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Gives a value a name.</summary>
internal sealed class LetNode(string name, SourcePlace place, WorkflowVariable variable, Expr value) : Node(name, place)
{
    public WorkflowVariable Variable { get; } = variable;

    public Expr Value { get; } = value;
}
