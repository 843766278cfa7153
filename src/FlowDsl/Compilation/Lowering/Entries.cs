using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl.Compilation.Lowering;

/// <summary>Where a block begins: the name of the state that a transition into it leads to.</summary>
internal static class Entries
{
    /// <summary>What follows the step at an index.</summary>
    public static string After(BlockBody body, int index, string after) => Of(body.Nodes, index + 1, after);

    /// <summary>The first state of a block, or what follows a block without states.</summary>
    public static string Of(BlockBody body, string after) => Of(body.Nodes, 0, after);

    /// <summary>Whether a block does nothing but give a value, which a transition can assign by itself.</summary>
    public static bool IsValueOnly(BlockBody body) => body.Nodes is [GiveNode];

    private static string Of(IReadOnlyList<Node> nodes, int index, string after)
    {
        if (index == nodes.Count) return after;
        return nodes[index] switch
        {
            AgainNode again => Loops.AgainName(again.Loop),
            LeaveNode => after,
            GuardNode guard => Of(guard.Body, Of(nodes, index + 1, after)),
            var node => node.Name,
        };
    }
}
