using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Ends a block with another lap of a loop around it.</summary>
internal sealed class AgainNode(string name, SourcePlace place, RepeatNode loop) : Node(name, place)
{
    public RepeatNode Loop { get; } = loop;

    public override bool Ends => true;
}
