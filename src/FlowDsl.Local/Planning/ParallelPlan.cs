using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Parallel: each branch once.</summary>
internal sealed record ParallelPlan(State State, IReadOnlyList<ScopePlan> Branches, Template? Arguments) : FanPlan(State)
{
    public override ScopePlan Scope(int index) => Branches[index];
}
