using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Waits for a time, or until a time.</summary>
internal sealed class WaitNode(string name, SourcePlace place) : Node(name, place)
{
    /// <summary>Seconds to wait.</summary>
    public Expr? Seconds { get; init; }

    /// <summary>The instant to wait for.</summary>
    public Expr? Until { get; init; }
}
