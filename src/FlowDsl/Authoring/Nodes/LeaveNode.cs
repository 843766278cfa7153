using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Ends a block without a value, and goes on after the step that the block belongs to. No state of its own.</summary>
internal sealed class LeaveNode(string name, SourcePlace place) : Node(name, place)
{
    public override bool Ends => true;
}
