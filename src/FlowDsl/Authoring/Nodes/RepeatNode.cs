using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Goes through its body until that is left without <c>Again</c>, a bounded number of times.</summary>
internal sealed class RepeatNode(string name, SourcePlace place) : Node(name, place)
{
    public required TimeSpan Every { get; init; }

    public required int AtMost { get; init; }

    /// <summary>What the names of the loop's further states begin with.</summary>
    public string Prefix { get; init; } = name;

    /// <summary>The number of the lap, from 1.</summary>
    public required WorkflowVariable Lap { get; init; }

    /// <summary>The loop around it whose laps it goes on counting, beginning with a wait; null for a loop with laps of its own.</summary>
    public RepeatNode? Continues { get; init; }

    public BlockBody Body { get; } = new();

    /// <summary>What happens when the laps are used up; empty, and not asked, in a loop that continues another.</summary>
    public BlockBody Exhausted { get; init; } = new();
}
