using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Steps whose failures leave by one way.</summary>
internal sealed class GuardNode(string name, SourcePlace place, WorkflowVariable error) : Node(name, place)
{
    public WorkflowVariable Error { get; } = error;

    public BlockBody Body { get; } = new();

    public required BlockBody Handler { get; init; }

    public override bool Ends => Body.Ended && Handler.Ended && Handler.Nodes is not [.., LeaveNode];
}
