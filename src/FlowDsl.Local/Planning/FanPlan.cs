using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A state that runs scopes of its own: Parallel and Map.</summary>
internal abstract record FanPlan(State State) : FalliblePlan(State)
{
    public abstract ScopePlan Scope(int index);
}
