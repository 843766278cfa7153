using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Parallel: several scopes on the same input.</summary>
internal sealed record ParallelPlan(State State, IReadOnlyList<ScopePlan> Branches) : FanPlan(State)
{
    public override ScopePlan? Scope(int index) => index < Branches.Count ? Branches[index] : null;
}
