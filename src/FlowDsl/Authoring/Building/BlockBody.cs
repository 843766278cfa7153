using FlowDsl.Authoring.Nodes;

namespace FlowDsl.Authoring.Building;

/// <summary>What a block holds: its steps in order. Nothing follows a step that ends it.</summary>
internal sealed class BlockBody
{
    private readonly List<Node> _nodes = [];

    public IReadOnlyList<Node> Nodes => _nodes;

    public bool Ended => _nodes.Count > 0 && _nodes[^1].Ends;

    public void Add(Node node) => _nodes.Add(node);
}
