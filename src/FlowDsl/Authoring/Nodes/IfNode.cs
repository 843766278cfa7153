using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Nodes;

/// <summary>Takes the first branch whose condition holds; what follows is the join.</summary>
internal sealed class IfNode(string name, SourcePlace place, IReadOnlyList<IfNode.Case> cases, BlockBody otherwise) : Node(name, place)
{
    public IReadOnlyList<Case> Cases { get; } = cases;

    public BlockBody Otherwise { get; } = otherwise;

    // When no branch reaches the join, nothing may follow.
    public override bool Ends => Otherwise.Ended && Cases.All(c => c.Body.Ended) && !Gives;

    private bool Gives => Cases.Select(c => c.Body).Append(Otherwise).Any(b => b.Nodes is [.., GiveNode]);

    internal sealed record Case(Expr Condition, BlockBody Body);
}
